import NewsgraphNetwork
import Testing

@Suite struct CredentialsTests {
  private static let netrc = Netrc(
    """
    # machines
    machine example.org login alice password "s
    machine 127.0.0.1
      login bob account x
      password secret
    macdef init
      machine evil login mallory password x

    default login anonymous password me@
    machine late.example login x password y
    """)

  @Test func `the token comes first, then user and password, then the netrc file`() {
    let all = [
      "NEWSGRAPH_TOKEN": "t", "NEWSGRAPH_USER": "u", "NEWSGRAPH_PASSWORD": "p",
    ]
    let credentials = { (environment: [String: String]) in
      Credentials(environment: environment, netrc: Self.netrc, host: "127.0.0.1")
    }
    #expect(credentials(all) == .token("t"))
    #expect(
      credentials(all.filter { $0.key != "NEWSGRAPH_TOKEN" }) == .user("u", password: "p"))
    #expect(credentials(["NEWSGRAPH_TOKEN": ""]) == .user("bob", password: "secret"))
    #expect(Credentials(environment: [:], netrc: nil, host: "127.0.0.1") == nil)
  }

  @Test(arguments: [
    ("example.org", "alice", "\"s"), ("EXAMPLE.org", "alice", "\"s"),
    ("127.0.0.1", "bob", "secret"), ("evil", "anonymous", "me@"),
    ("late.example", "anonymous", "me@"),
  ])
  func `a netrc file gives the first entry that fits`(host: String, login: String, password: String)
  {
    let entry = Self.netrc.entry(for: host)
    #expect(entry?.login == login)
    #expect(entry?.password == password)
  }

  @Test(arguments: ["", "machine", "login x", "machine a login", "password\n\nmachine b"])
  func `a netrc file that ends too soon does no harm`(text: String) {
    #expect(Netrc(text).entry(for: "nowhere") == nil)
  }

  @Test(arguments: [
    ("ftp://h/", "http:// or https://"), ("h", "http:// or https://"),
    ("http://u:p@h/store", "others can see"), ("http://h/store?graph=x", "leave query and # out"),
  ])
  func `an address that cannot be meant is refused without repeating a password`(
    address: String, reason: String
  ) {
    do throws(GraphStoreError) {
      _ = try GraphStore(address)
      Issue.record("\(address) was taken")
    } catch {
      #expect(error.description.contains(reason))
      #expect(!error.description.contains("u:p"))
    }
  }
}
