import Hummingbird
import ArgumentParser
import Logging
@main struct NeNep: ParsableCommand { func run() { print("x") } }
