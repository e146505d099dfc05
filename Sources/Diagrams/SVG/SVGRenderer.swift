import Subprocess

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Draws a diagram as SVG with Graphviz's `dot`.
///
/// The same diagram gives the same bytes as long as Graphviz and the machine's fonts are the same.
public struct SVGRenderer: Sendable {
  /// The name of the program that draws; it is looked for in `PATH`.
  public var program: String
  /// How long it may take.
  public var timeLimit: Duration

  /// The largest picture that is accepted, in bytes.
  private static let largestPicture = 64 << 20

  /// A renderer with Graphviz's program and the time it may take.
  public init(program: String = "dot", timeLimit: Duration = .seconds(30)) {
    self.program = program
    self.timeLimit = timeLimit
  }

  /// The diagram as an SVG document in UTF-8.
  ///
  /// - Throws: ``DiagramError`` where Graphviz is missing, takes too long or fails.
  public func render(_ diagram: Diagram) async throws(DiagramError) -> String {
    let ids = ElementIDs(prefix: "")
    let drawn = try await draw(DOTSerializer(ids: ids).serialize(diagram))
    return try finished(SVGFinish(diagram, ids: ids).document(drawn))
  }

  /// The diagram as a part of a page, without headline, legend and links.
  ///
  /// - Parameter id: What the ids of its elements begin with.
  /// - Throws: ``DiagramError`` where Graphviz is missing, takes too long or fails.
  package func picture(of diagram: Diagram, id: String) async throws(DiagramError) -> SVGPicture {
    let ids = ElementIDs(prefix: id)
    let drawn = try await draw(DOTSerializer(ids: ids, isPart: true).serialize(diagram))
    return try finished(SVGFinish(diagram, ids: ids).inline(drawn))
  }

  private func draw(_ source: String) async throws(DiagramError) -> String {
    try await firstOutcome(for: source).get()
  }

  private func finished<Picture>(_ picture: Picture?) throws(DiagramError) -> Picture {
    guard let picture else {
      throw .failed(program: program, message: "what it wrote is not SVG as Graphviz writes it")
    }
    return picture
  }
}

extension SVGRenderer {
  /// What comes first: the picture, or the end of the time allowed, which also ends the program.
  private func firstOutcome(for source: String) async -> Result<String, DiagramError> {
    let late = DiagramError.timeLimitReached(program: program, timeLimit)
    return await withTaskGroup { group in
      group.addTask { await outcome(for: source) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return .failure(late)
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? .failure(late)
    }
  }

  private func outcome(for source: String) async -> Result<String, DiagramError> {
    do {
      return .success(try await run(on: source))
    } catch let error as DiagramError {
      return .failure(error)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.programNotFound(program))
    } catch {
      return .failure(.failed(program: program, message: "\(error)"))
    }
  }

  /// Draws from a file rather than a pipe: a pipe to a program that ends early would end this one, too.
  private func run(on source: String) async throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    try Data(source.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try await Subprocess.run(
      .name(program), arguments: ["-Tsvg", file.path],
      output: .string(limit: Self.largestPicture), error: .string(limit: 1 << 20))
    guard result.terminationStatus.isSuccess else {
      let said = result.standardError.split(separator: "\n").first?.replacing(
        file.path, with: "DOT")
      throw DiagramError.failed(
        program: program, message: said.map(String.init) ?? "\(result.terminationStatus)")
    }
    return result.standardOutput
  }
}
