import Testing

@testable import RDFSyntax
