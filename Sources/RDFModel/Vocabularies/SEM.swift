/// The Simple Event Model (<https://semanticweb.cs.vu.nl/2009/11/sem/>).
public enum SEM {
  /// The namespace.
  public static let namespace = "http://semanticweb.cs.vu.nl/2009/11/sem/"

  /// The class of events.
  public static let event = IRI(unchecked: namespace + "Event")
  /// The class of those who take part in events.
  public static let actor = IRI(unchecked: namespace + "Actor")
  /// The class of places of events.
  public static let place = IRI(unchecked: namespace + "Place")
  /// The class of times of events.
  public static let time = IRI(unchecked: namespace + "Time")
  /// The type of an event.
  public static let eventType = IRI(unchecked: namespace + "eventType")
  /// The class of types of events.
  public static let eventTypeClass = IRI(unchecked: namespace + "EventType")
  /// The class of roles that are played in events.
  public static let role = IRI(unchecked: namespace + "Role")
  /// The type of a role.
  public static let roleType = IRI(unchecked: namespace + "roleType")
  /// Who takes part in an event.
  public static let hasActor = IRI(unchecked: namespace + "hasActor")
  /// Where an event happens.
  public static let hasPlace = IRI(unchecked: namespace + "hasPlace")
  /// When an event happens.
  public static let hasTime = IRI(unchecked: namespace + "hasTime")
  /// When an event happens, as a literal.
  public static let hasTimeStamp = IRI(unchecked: namespace + "hasTimeStamp")
  /// The event that this event is a part of.
  public static let subEventOf = IRI(unchecked: namespace + "subEventOf")
  /// Who says so.
  public static let accordingTo = IRI(unchecked: namespace + "accordingTo")
}
