public import Foundation
public import RDFSyntax

/// Where the files lie that Newsgraph needs at run time: `Ontology/` and `Models/`.
public struct Assets: Sendable {
  /// The folder that holds `Ontology` and `Models`.
  public let home: URL

  /// The weights of the language model.
  public var weights: URL { home.appending(path: "Models/english.weights") }

  /// The Turtle files of the ontology, by name.
  ///
  /// - Throws: ``AssetsError`` if there is none.
  public func ontologyFiles() throws(AssetsError) -> [URL] {
    let folder = home.appending(path: "Ontology")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".ttl") }.sorted()
    guard !files.isEmpty else { throw AssetsError(searched: [folder.path]) }
    return files.map { folder.appending(path: $0) }
  }

  /// The names by which JSON-LD calls IRIs.
  ///
  /// - Throws: ``AssetsError`` if the file is missing, an error that names it if it is damaged.
  public func context() throws -> JSONLDContext {
    let file = home.appending(path: "Ontology/context.jsonld")
    guard let bytes = FileManager.default.contents(atPath: file.path) else {
      throw AssetsError(searched: [file.path])
    }
    do {
      return try JSONLDContext(parsing: [UInt8](bytes))
    } catch {
      throw OntologyError(path: file.path, reason: " \(error)")
    }
  }

  /// The assets at a given place, else at the first that has them: `NEWSGRAPH_HOME`, beside the program or in the `share` folder
  /// next to it, the checkout that the program was built in.
  ///
  /// - Throws: ``AssetsError``, which lists where it looked.
  public init(
    home given: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    program: String = Bundle.main.executablePath ?? CommandLine.arguments[0]
  ) throws(AssetsError) {
    let places: [URL]
    if let fixed = given ?? environment["NEWSGRAPH_HOME"], !fixed.isEmpty {
      places = [URL(filePath: fixed)]
    } else {
      places = Self.placesAround(program)
    }
    guard let home = places.first(where: Self.isComplete) else {
      throw AssetsError(searched: places.map(\.path))
    }
    self.home = home
  }

  private static func placesAround(_ program: String) -> [URL] {
    let folder = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    var places = [folder, folder.appending(path: "../share/newsgraph").standardized]
    var ancestor = folder
    while ancestor.path != "/" {
      ancestor.deleteLastPathComponent()
      places.append(ancestor)
    }
    return places
  }

  private static func isComplete(_ place: URL) -> Bool {
    ["Ontology/newsgraph.ttl", "Models/english.weights"].allSatisfy {
      FileManager.default.isReadableFile(atPath: place.appending(path: $0).path)
    }
  }
}

/// The ontology or the model is missing.
public struct AssetsError: Error, CustomStringConvertible {
  /// The folders that were looked at, in order.
  public let searched: [String]

  /// What is missing, where it was looked for and what to do.
  public var description: String {
    "no folder with Ontology/newsgraph.ttl and Models/english.weights; looked at "
      + searched.joined(separator: ", ") + "; set NEWSGRAPH_HOME to the folder that holds them"
  }
}
