/// Why a diagram could not be drawn.
public enum DiagramError: Error, Sendable, Hashable {
  /// Graphviz's program is not on this machine.
  case programNotFound(String)
  /// The drawing took longer than allowed.
  case timeLimitReached(program: String, Duration)
  /// The program gave no picture; `message` is the first line it wrote, or what became of it.
  case failed(program: String, message: String)
}

extension DiagramError: CustomStringConvertible {
  /// What happened and what to do, in one line.
  public var description: String {
    switch self {
    case .programNotFound(let program):
      "'\(program)' was not found; install Graphviz ('apt install graphviz', 'brew install graphviz')"
        + " or write DOT instead"
    case .timeLimitReached(let program, let limit):
      "'\(program)' did not finish within \(limit); draw fewer statements or write DOT instead"
    case .failed(let program, let message):
      "'\(program)' gave no picture: \(message); write DOT instead to see what it was given"
    }
  }
}
