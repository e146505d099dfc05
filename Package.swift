// swift-tools-version: 6.2

import PackageDescription

/// The settings that every target of ours is compiled with.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of ours; the order of the list below is the direction of the imports.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of a module, in a target of the same name; fixtures and golden files are found by their path in the checkout.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: swiftSettings)
}

let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "newsgraph",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "NewsgraphKit",
      targets: [
        "NewsgraphKit", "Articles", "Language", "Extraction", "Knowledge", "RDFModel", "RDFSyntax",
      ]),
    .executable(name: "newsgraph", targets: ["newsgraph"]),
    .executable(name: "newsgraph-evaluate", targets: ["newsgraph-evaluate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSerd", pkgConfig: "serd-0", providers: [.apt(["libserd-dev"])]),

    .target(name: "CNeuralKernels"),

    module("RDFModel", [collections, crypto]),
    module("Matching"),
    module("Markup", ["CLibXML2"]),
    module("Neural", ["CNeuralKernels", crypto]),
    module("Diagrams", ["Markup", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(
      name: "Pages", dependencies: ["Diagrams", crypto], resources: [.embedInCode("Resources")],
      swiftSettings: swiftSettings),
    module("Articles", ["Markup"]),
    module("Language", ["Neural", "Matching", collections]),
    module("Extraction", ["Language"]),
    module("Knowledge", ["Language", "Extraction", "RDFModel", collections]),
    module("Comparison", ["Language", "Extraction", "Knowledge", "RDFModel", "Matching"]),
    module("RDFSyntax", ["RDFModel", "Markup", "CSerd"]),
    module(
      "NewsgraphKit",
      [
        "RDFModel", "Diagrams", "Pages", "Articles", "Language", "Neural", "Extraction",
        "Knowledge", "Comparison", "RDFSyntax",
      ]),
    module(
      "NewsgraphNetwork",
      [
        "NewsgraphKit", "RDFModel",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "NewsgraphKit", "Articles", "Comparison", "Diagrams", "Knowledge", "Language",
        "NewsgraphNetwork", "RDFModel", "RDFSyntax",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "newsgraph-evaluate",
      dependencies: [
        "RDFModel", "RDFSyntax", "Comparison",
        "NewsgraphKit", "Articles", "Diagrams", "Extraction", "Knowledge", "Language", "Neural",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    .target(
      name: "TestSupport", dependencies: ["Language"], path: "Tests/TestSupport",
      swiftSettings: swiftSettings),
    tests("RDFModel"),
    tests("Markup"),
    tests("Neural", ["CNeuralKernels", crypto], exclude: ["Fixtures"]),
    tests("Diagrams", exclude: ["Golden"]),
    tests("Pages", ["Diagrams", crypto], exclude: ["Browser"]),
    tests("Articles"),
    tests("Matching"),
    tests("Language", ["Neural", crypto], exclude: ["Chains", "Fixtures"]),
    tests("Extraction", ["Language"], exclude: ["Marks/clauses.txt"]),
    tests(
      "Knowledge", ["Language", "Extraction", "RDFModel", "RDFSyntax"],
      exclude: ["Articles", "Judgements"]),
    tests(
      "Comparison", ["Extraction", "Knowledge", "Language", "RDFModel", "RDFSyntax"],
      exclude: ["Revisions"]),
    tests("RDFSyntax", ["RDFModel", "Markup"], exclude: ["Peers/read_all.py"]),
    tests("NewsgraphNetwork", ["RDFModel"]),
    tests(
      "NewsgraphKit",
      [
        "Articles", "Comparison", "Diagrams", "Extraction", "Knowledge", "Language", "Pages",
        "RDFModel",
        "RDFSyntax",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "OntologyTests",
      dependencies: ["RDFModel", "RDFSyntax", "Language", "Knowledge", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["newsgraph", "TestSupport"],
      swiftSettings: swiftSettings),
  ]
)
