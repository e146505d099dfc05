public import ArgumentParser
public import Comparison
public import Knowledge
public import NewsgraphKit
public import RDFModel

// The library's enumerations as values of options; the library itself knows no command line.
extension DiagramView.Extent: ExpressibleByArgument {}
extension Provenance: ExpressibleByArgument {}
extension Assertion: ExpressibleByArgument {}
extension CanonicalHash: ExpressibleByArgument {}
extension FactDifference.Kind: ExpressibleByArgument {}
