import Foundation
import TestSupport
import Testing

@Suite struct PictureCommandTests {
  /// A folder with a program that notes what it is asked to open.
  private func folderWithOpener(status: Int = 0) throws -> URL {
    let folder = try Shell.scratchFolder()
    for name in ["xdg-open", "open"] {
      let opener = folder.appending(path: name)
      try Data("#!/bin/sh\necho \"$1\" >> opened\nexit \(status)\n".utf8).write(to: opener)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: opener.path)
    }
    return folder
  }

  private func path(before folder: URL) -> [String: String] {
    ["PATH": folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]
  }

  @Test func `open shows the page when it is written`() throws {
    let folder = try folderWithOpener()
    let result = try Program.run(
      ["build", Program.sample, "--format", "svg,html", "--open"], in: folder,
      environment: path(before: folder))
    #expect(result.code == 0, "\(result.errors)")
    let opened = try String(contentsOf: folder.appending(path: "opened"), encoding: .utf8)
    #expect(opened.hasSuffix("/Exports/huawei-5g.html\n"))
    #expect(opened.split(separator: "\n").count == 1)
  }

  @Test func `open needs something to look at, and says when nothing shows it`() throws {
    let folder = try folderWithOpener(status: 1)
    let nothing = try Program.run(["build", Program.sample, "--open"], in: folder)
    #expect(nothing.code == 2)
    #expect(nothing.errors.contains("add --format html or svg"))
    let refused = try Program.run(
      ["build", Program.sample, "-o", "a.svg", "--open"], in: folder,
      environment: path(before: folder))
    #expect(refused.code == 2)
    #expect(refused.errors.contains("a.svg, which is written; open it in a browser"))
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "a.svg").path))
  }

  @Test func `without Graphviz one line says what to do, and nothing is written`() throws {
    let folder = try Shell.scratchFolder()
    let result = try Program.run(
      ["build", Program.sample, "--format", "dot,html"], in: folder,
      environment: ["PATH": folder.path])
    #expect(result.code == 2)
    #expect(result.errors.contains("'dot' was not found; install Graphviz"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `progress shows on a terminal only`() throws {
    let folder = try Shell.scratchFolder()
    for name in ["one.txt", "two.txt"] {
      try Data("France warned Spain.".utf8).write(to: folder.appending(path: name))
    }
    let piped = try Program.run(
      ["build", "one.txt", "two.txt", "--format", "ntriples"], in: folder)
    #expect(piped.code == 0 && piped.errors.isEmpty)
    let program = Checkout.root.appending(path: ".build/release/newsgraph").path
    let terminal = try Shell.run(
      "script", ["-qec", "\(program) build one.txt two.txt --format ntriples", "/dev/null"],
      in: folder, environment: ["NEWSGRAPH_HOME": Checkout.root.path])
    #expect(terminal.code == 0)
    #expect(terminal.output.contains("[1/2] one.txt") && terminal.output.contains("[2/2] two.txt"))
    #expect(terminal.output.contains("France warned Spain"))
  }
}
