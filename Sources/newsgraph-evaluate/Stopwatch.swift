import ArgumentParser
import Foundation

/// Runs programs or work of this one and says what they took.
enum Stopwatch {
  /// What a program took.
  struct Reading: CustomStringConvertible {
    /// Seconds of processor time, its own and the system's for it.
    let seconds: Double
    /// The most memory that it had, in megabytes.
    let megabytes: Int

    var description: String { String(format: "%.2f s (%d MB)", seconds, megabytes) }
  }

  /// The seconds of processor time that some work of this program takes, on all threads.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// Runs a program without output and waits for it.
  ///
  /// - Throws: If it cannot be started or fails.
  static func run(_ program: String, _ arguments: [String]) throws -> Reading {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let environment = ProcessInfo.processInfo.environment.map { $0.key + "=" + $0.value }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for variable in variables { free(variable) } }
    guard posix_spawnp(&process, program, &actions, nil, &words, &variables) == 0 else {
      throw ValidationError("\(program) cannot be started")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    guard status == 0 else { throw ValidationError("\(program) failed") }
    let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Reading(
      seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      megabytes: Int(usage.ru_maxrss) / 1_024)
  }
}
