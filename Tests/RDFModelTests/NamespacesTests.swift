import RDFModel
import Testing

@Suite struct NamespacesTests {
  @Test func `bindings come in the order of their prefixes, however they were made`() {
    let one: Namespaces = ["b": "http://b/", "a": "http://a/"]
    let other: Namespaces = ["a": "http://a/", "b": "http://b/"]
    #expect(one == other)
    #expect(one.map(\.prefix) == ["a", "b"])
  }

  @Test func `a prefix has one namespace and a namespace one prefix`() {
    var namespaces: Namespaces = ["a": "http://a/", "b": "http://b/"]
    namespaces.bind("a", to: "http://b/")
    #expect(namespaces.map(\.prefix) == ["a"])
    #expect(namespaces.namespace(of: "a") == "http://b/")
    #expect(namespaces.prefix(of: "http://b/") == "a")
    #expect(namespaces.prefix(of: "http://a/") == nil)
  }

  @Test(arguments: ["xml", "XMLns", "_", "1a", "a b", "a:b", "-", "é"])
  func `what some syntax does not take as a prefix is ignored`(prefix: String) {
    var namespaces = Namespaces()
    let isBound = namespaces.bind(prefix, to: "http://a/")
    #expect(!isBound)
    #expect(namespaces.namespace(of: prefix) == nil)
  }

  @Test func `the longest namespace wins`() throws {
    let namespaces: Namespaces = ["a": "http://a/", "ab": "http://a/b/", "": "http://d/"]
    let split = try #require(namespaces.split(IRI(unchecked: "http://a/b/c")))
    #expect(split.binding.prefix == "ab")
    #expect(split.localName == "c")
    #expect(namespaces.split(IRI(unchecked: "http://d/"))?.localName == "")
    #expect(namespaces.split(IRI(unchecked: "http://e/")) == nil)
  }
}
