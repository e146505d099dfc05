import RDFModel
import Testing

@Suite struct IRITests {
  @Test(arguments: [
    "http://example.org/", "urn:isbn:0451450523", "mailto:a@b.c", "http://[2001:db8::7]:80/c?x#y",
    "http://é.example/ü?\u{E000}#ß", "tag:x,2020:", "a:", "http://user:pw@host:8080/%20",
  ])
  func `an absolute IRI is taken as it is written`(text: String) throws {
    #expect(try IRI(text).value == text)
  }

  @Test(arguments: [
    ("", IRIError.relative("")),
    ("a/b", .relative("a/b")),
    ("//host/x", .relative("//host/x")),
    ("#x", .relative("#x")),
    ("http://e/a b", .forbidden(" ", in: "http://e/a b")),
    ("http://e/<>", .forbidden("<", in: "http://e/<>")),
    ("http://e/\u{E000}", .forbidden("\u{E000}", in: "http://e/\u{E000}")),
    ("http://e/\n", .forbidden("\n", in: "http://e/\n")),
    ("http://e/%zz", .malformed(part: "percent-encoding", in: "http://e/%zz")),
    ("http://e/%e", .malformed(part: "percent-encoding", in: "http://e/%e")),
    ("http://[::1/", .malformed(part: "address in brackets", in: "http://[::1/")),
    ("http://e:x/", .malformed(part: "port", in: "http://e:x/")),
    ("1a:b", .malformed(part: "scheme", in: "1a:b")),
    ("http://e/#a#b", .forbidden("#", in: "http://e/#a#b")),
  ])
  func `what RFC 3987 does not allow is refused and named`(text: String, error: IRIError) {
    #expect(throws: error) { try IRI(text) }
  }

  @Test func `messages quote the text and say what to do`() {
    #expect(
      IRIError.forbidden(" ", in: "http://e/a b").description
        == "'http://e/a b' is no IRI: U+0020 is not allowed where it stands; percent-encode it")
  }

  /// RFC 3986, 5.4.1 and 5.4.2.
  static let resolutions = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
  ]

  @Test(arguments: resolutions)
  func `references resolve as in RFC 3986 5.4`(reference: String, target: String) throws {
    let base = try IRI("http://a/b/c/d;p?q")
    #expect(try base.resolving(reference).value == target)
  }

  @Test func `a combining mark after a slash does not hide the slash`() throws {
    let base = try IRI("http://a/b/\u{301}c/d")
    #expect(try base.resolving("../x").value == "http://a/b/x")
  }

  @Test func `an empty path at a host becomes a slash, and a path is not needed`() throws {
    #expect(try IRI("http://a").resolving("g").value == "http://a/g")
    #expect(try IRI("urn:x:y").resolving("#z").value == "urn:x:y#z")
    #expect(IRI(unchecked: "http://a/b#c").withoutFragment.value == "http://a/b")
  }
}
