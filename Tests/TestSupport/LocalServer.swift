public import Foundation

/// A server that a test starts on a port of its own and stops.
public final class LocalServer {
  /// The port on 127.0.0.1.
  public let port: Int
  private let process = Process()

  /// Starts a program, and waits until somebody listens on the port.
  public init(_ program: String, port: Int, _ arguments: [String], in folder: URL) throws {
    self.port = port
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var attempts = 0
    while attempts < 600 && !Self.isListening(port) {
      usleep(50_000)
      attempts += 1
    }
  }

  deinit { stop() }

  /// Kills the server, as a crash would.
  public func stop() {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// A port that nobody listens on.
  public static func freePort() throws -> Int {
    let script = """
      import socket
      s = socket.socket()
      s.bind(("127.0.0.1", 0))
      print(s.getsockname()[1])
      """
    let output = try Shell.run("python3", ["-c", script]).output
    return Int(output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  private static func isListening(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}

extension LocalServer {
  /// A real Oxigraph with an empty store.
  public static func oxigraph(in folder: URL, port: Int? = nil) throws -> LocalServer {
    let port = try port ?? freePort()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = Checkout.root.appending(path: ".venv/bin/oxigraph").path
    return try LocalServer(
      program, port: port,
      ["serve", "--location", folder.path, "--bind", "127.0.0.1:\(port)"], in: folder)
  }

  /// A real nginx that asks for a user and passes on to another server.
  public static func nginx(before upstream: Int, in folder: URL) throws -> LocalServer {
    let port = try freePort()
    let hash = try Shell.run("openssl", ["passwd", "-apr1", "right"]).output
    try Data("alice:\(hash)".utf8).write(to: folder.appending(path: "users"))
    let configuration = """
      daemon off; master_process off; pid \(folder.path)/pid; error_log \(folder.path)/log;
      events {}
      http {
        access_log off;
        client_body_temp_path \(folder.path)/body; proxy_temp_path \(folder.path)/proxy;
        fastcgi_temp_path \(folder.path)/f; uwsgi_temp_path \(folder.path)/u;
        scgi_temp_path \(folder.path)/s;
        server {
          listen 127.0.0.1:\(port);
          location / {
            auth_basic "store"; auth_basic_user_file \(folder.path)/users;
            proxy_pass http://127.0.0.1:\(upstream);
          }
        }
      }
      """
    let file = folder.appending(path: "nginx.conf")
    try Data(configuration.utf8).write(to: file)
    return try LocalServer(
      "/usr/sbin/nginx", port: port, ["-c", file.path, "-p", folder.path], in: folder)
  }

  /// A little server that answers each request with the next of some statuses, 0 being a connection
  /// cut off in the middle of the request; it notes the requests in the file `seen`.
  public static func scripted(_ statuses: [Int], in folder: URL) throws -> LocalServer {
    let script = """
      import http.server, socket, struct, sys
      statuses = [int(s) for s in sys.argv[2].split(",")]
      class Handler(http.server.BaseHTTPRequestHandler):
          protocol_version = "HTTP/1.1"
          def answer(self):
              status = statuses.pop(0) if len(statuses) > 1 else statuses[0]
              length = int(self.headers.get("Content-Length", 0))
              body = self.rfile.read(length if status else min(length, 10))
              login = self.headers.get("Authorization")
              with open("seen", "a") as seen:
                  seen.write(f"{self.command} {self.path} {login} {len(body)}\\n")
              if not status:
                  linger = struct.pack("ii", 1, 0)
                  self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                  self.connection.close()
                  self.close_connection = True
                  return
              text = b"no space left on device" if status == 507 else b""
              self.send_response(status)
              self.send_header("Content-Length", str(len(text)))
              if status == 503: self.send_header("Retry-After", "0")
              if status == 301: self.send_header("Location", "http://127.0.0.1:1/")
              self.end_headers()
              self.wfile.write(text)
          do_PUT = do_POST = do_GET = answer
          def log_message(self, *a): pass
      http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
      """
    let port = try freePort()
    let list = statuses.map(String.init).joined(separator: ",")
    return try LocalServer(
      "python3", port: port, ["-c", script, "\(port)", list], in: folder)
  }
}
