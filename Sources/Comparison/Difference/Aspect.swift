import Knowledge
public import RDFModel

/// In what respect a fact was changed.
public enum Aspect: String, Sendable, Hashable, CaseIterable, Codable {
  case subject, predicate, object, quantity, date, polarity, factuality, tense, attribution
  case qualifiers
}

/// Whether a change says more or less than before.
public enum Direction: String, Sendable, Hashable, Codable {
  case strengthened, softened

  /// The direction of the change the other way round.
  var reversed: Direction { self == .strengthened ? .softened : .strengthened }
}

/// One respect in which a fact was changed, with both wordings.
public struct AspectChange: Sendable, Hashable {
  /// The respect.
  public var aspect: Aspect
  /// What the old version has; nil where it has nothing.
  public var old: String?
  /// What the new version has; nil where it has nothing.
  public var new: String?
  /// Whether it says more or less, where the relation lexicon or the factuality tells.
  public var direction: Direction?

  /// The change the other way round.
  var reversed: AspectChange {
    AspectChange(aspect: aspect, old: new, new: old, direction: direction?.reversed)
  }
}

/// A thing that the versions call differently, or identify better.
public struct Renaming: Sendable, Hashable {
  /// The node of the old version.
  public var old: IRI
  /// The node of the new version.
  public var new: IRI
  /// What the old version calls it.
  public var oldLabel: String
  /// What the new version calls it.
  public var newLabel: String
  /// How many facts that are otherwise unchanged speak of it.
  public var factCount: Int

  /// The change the other way round.
  var reversed: Renaming {
    Renaming(
      old: new, new: old, oldLabel: newLabel, newLabel: oldLabel, factCount: factCount)
  }
}
