import ArgumentParser
import Articles
import Foundation

/// What a command reads: a path, or `-` for standard input.
struct Input: ExpressibleByArgument {
  let argument: String

  init(argument: String) { self.argument = argument }

  /// The name that outputs are called by: the file's name without extension.
  var stem: String {
    argument == "-"
      ? "stdin" : URL(filePath: argument).deletingPathExtension().lastPathComponent
  }

  /// How messages name the input.
  var displayName: String { argument == "-" ? "standard input" : argument }

  /// The article in the input.
  func article() throws -> Article {
    try Article(reading: source())
  }

  /// The bytes of the input with its name, by which its kind is told.
  func source() throws -> Source {
    try Source(bytes: [UInt8](bytes()), name: displayName)
  }

  /// The text of the input, as it stands.
  func text() throws -> String {
    try TextDecoder().decode(source())
  }

  /// The lines of the input as they stand.
  func lines() throws -> [String] {
    try Self.lines(of: text())
  }

  /// The lines of a text; a final line end begins no further line.
  static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The bytes of the input.
  func bytes() throws(InputError) -> Data {
    if argument == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    try checkFile()
    guard let data = FileManager.default.contents(atPath: argument) else {
      throw InputError(name: argument, reason: "cannot be read; check its permissions")
    }
    return data
  }

  /// Checks that the argument is the path of a file.
  func checkFile() throws(InputError) {
    if argument.hasPrefix("http://") || argument.hasPrefix("https://") {
      throw InputError(
        name: argument, reason: "addresses are not fetched; save the page and give its path")
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isDirectory) else {
      throw InputError(name: argument, reason: "no such file; check the path")
    }
    guard !isDirectory.boolValue else {
      throw InputError(name: argument, reason: "is a directory; give the files in it")
    }
    if !FileManager.default.isReadableFile(atPath: argument) {
      throw InputError(name: argument, reason: "cannot be read; check its permissions")
    }
  }
}

/// An input could not be read.
struct InputError: Error, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name): \(reason)" }
}
