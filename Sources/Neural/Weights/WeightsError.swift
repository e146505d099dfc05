/// Why a weights file cannot be used.
public struct WeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file at fault.
  public let path: String
  /// What is wrong with it.
  public let problem: Problem

  /// A problem of a file.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What can be wrong with a weights file.
  public enum Problem: Sendable, Hashable {
    /// It cannot be opened or mapped; with the system's reason.
    case unreadable(reason: String)
    /// It does not begin with the magic characters.
    case foreign
    /// It is of another format version than this program reads.
    case version(found: UInt32, expected: UInt32)
    /// It ends before the byte that something in it lies at.
    case truncated(needed: Int, found: Int)
    /// Its header is no JSON object of the documented form.
    case header(reason: String)
    /// A tensor that the network needs is not in it.
    case missingTensor(name: String)
    /// A tensor has another shape than the hyperparameters ask for.
    case shape(tensor: String, found: [Int], expected: [Int])
    /// A tensor has a type that cannot stand in its place.
    case type(tensor: String, found: String)
    /// A tensor lies at an offset that is negative or not aligned to its type.
    case offset(tensor: String, offset: Int)
    /// The vocabulary is not the one that the header was written for.
    case vocabularyDigest(found: String, expected: String)
    /// The vocabulary does not have the number of pieces that the header tells.
    case vocabularySize(found: Int, expected: Int)
    /// A label set has a label that nothing can be made of, or lacks one that is needed.
    case label(set: String, label: String)
    /// The tables of something beside the network contradict each other or their documentation.
    case table(name: String)
  }

  /// What was found, what was expected and what to do, in one line.
  public var description: String { "\(path): \(problem); \(problem.remedy)" }
}

extension WeightsError.Problem: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .unreadable(let reason): "the weights file cannot be read: \(reason)"
    case .foreign: "this is no weights file: it does not begin with NEWSGRPH"
    case .version(let found, let expected):
      "the weights file has format version \(found), this program reads version \(expected)"
    case .truncated(let needed, let found):
      "the weights file is cut off: \(needed) bytes expected, \(found) found"
    case .header(let reason): "the header of the weights file cannot be used: \(reason)"
    case .missingTensor(let name): "the weights file has no tensor '\(name)'"
    case .shape(let tensor, let found, let expected):
      "tensor '\(tensor)' has shape \(found), expected \(expected)"
    case .type(let tensor, let found): "tensor '\(tensor)' has the unexpected type '\(found)'"
    case .offset(let tensor, let offset):
      "tensor '\(tensor)' lies at byte \(offset) of the data, which is no valid place"
    case .vocabularyDigest(let found, let expected):
      "the vocabulary has the digest \(found), the header expects \(expected)"
    case .vocabularySize(let found, let expected):
      "the vocabulary has \(found) pieces, the header expects \(expected)"
    case .label(let set, let label):
      "the label set '\(set)' cannot be used because of its label '\(label)'"
    case .table(let name): "the tables '\(name).…' are damaged"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .unreadable: "check the path and the permissions"
    case .foreign: "give the path of a file made by Training/export.py"
    case .version: "make a new one with Training/export.py, or use the file of this release"
    default: "copy the file again, or make a new one with Training/export.py"
    }
  }
}
