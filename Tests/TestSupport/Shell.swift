public import Foundation

/// Runs real programs for the tests.
public enum Shell {
  /// What a program printed and how it ended.
  public struct Result: Sendable {
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String
    /// The exit code.
    public let code: Int32
  }

  /// Runs a program with arguments and an input, and waits for it.
  public static func run(
    _ program: String, _ arguments: [String], input: Data? = nil, in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files rather than pipes: a program that prints much must not wait for a reader.
    let files = try ["in", "out", "err"].map { name in
      let file = scratch.appending(path: name)
      try (name == "in" ? input ?? Data() : Data()).write(to: file)
      return file
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(decoding: Data(contentsOf: files[1]), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: files[2]), as: UTF8.self),
      code: process.terminationStatus)
  }

  /// A new empty folder for a test.
  public static func scratchFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
