// swift-tools-version: 6.2

import PackageDescription

/// Swift 6, nothing implicit, no warning left standing.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

/// What every target is compiled with, save `Postgres`, the one place that may touch C's memory.
let safe = strict + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let concurrencyHelpers = Target.Dependency.product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let serviceLifecycleTestKit = Target.Dependency.product(
    name: "ServiceLifecycleTestKit",
    package: "swift-service-lifecycle"
)
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// The program starts sooner, in less memory, where its 140,000 relocations are packed and nobody may look up its names. It then
// needs glibc 2.36 (Debian 12) or a later one.
let packed = ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--no-export-dynamic"]

let package = Package(
    name: "roster",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Postgres",
            dependencies: ["CLibPQ", concurrencyHelpers, logging, serviceLifecycle],
            swiftSettings: strict
        ),
        .target(name: "ExpertGroup", swiftSettings: safe),
        .target(name: "Selection", swiftSettings: safe),
        .target(name: "SelectionFiles", dependencies: ["ExpertGroup", "Selection"], swiftSettings: safe),
        .target(name: "FileLocks", swiftSettings: safe),
        .target(name: "LocalServer", dependencies: ["FileLocks", subprocess], swiftSettings: safe),
        .executableTarget(name: "EmbedFiles", swiftSettings: safe),
        .plugin(
            name: "EmbedFilesPlugin",
            capability: .buildTool(),
            dependencies: ["EmbedFiles"],
            path: "Sources/EmbedFilesPlugin"
        ),
        .target(
            name: "RosterSchema",
            dependencies: ["FileLocks", "Phrases", "Postgres", crypto, logging],
            exclude: ["sql"],
            swiftSettings: safe,
            plugins: ["EmbedFilesPlugin"]
        ),
        .target(name: "Phrases", exclude: ["catalogue"], swiftSettings: safe, plugins: ["EmbedFilesPlugin"]),
        .target(
            name: "Policies",
            dependencies: ["ExpertGroup", yams],
            exclude: ["config"],
            swiftSettings: safe,
            plugins: ["EmbedFilesPlugin"]
        ),
        .target(name: "Sheets", dependencies: [crypto, subprocess], swiftSettings: safe),
        .target(
            name: "RosterDesk",
            dependencies: [
                "ExpertGroup", "Phrases", "Policies", "Postgres", "Selection", "SelectionFiles", "Sheets", crypto,
                logging,
            ],
            swiftSettings: safe
        ),
        .target(
            name: "RosterWeb",
            dependencies: [
                "ExpertGroup", "Phrases", "RosterDesk", concurrencyHelpers, httpTypes, hummingbird, logging, nioCore,
            ],
            swiftSettings: safe
        ),
        .target(
            name: "RosterAPI",
            dependencies: ["ExpertGroup", "Phrases", "RosterDesk", "RosterWeb", httpTypes, hummingbird, nioCore, yams],
            exclude: ["meanings"],
            swiftSettings: safe,
            plugins: ["EmbedFilesPlugin"]
        ),
        .target(
            name: "RosterPages",
            dependencies: [
                "ExpertGroup", "Phrases", "RosterDesk", "RosterWeb", httpTypes, hummingbird, logging, nioCore,
            ],
            exclude: ["web"],
            swiftSettings: safe,
            plugins: ["EmbedFilesPlugin"]
        ),
        .target(
            name: "RosterService",
            dependencies: [
                "Phrases", "Policies", "Postgres", "RosterAPI", "RosterDesk", "RosterPages", "RosterSchema",
                "RosterWeb",
                concurrencyHelpers, httpTypes, hummingbird, hummingbirdCore, logging, nioCore, nioHTTPTypes,
                serviceLifecycle, unixSignals,
            ],
            swiftSettings: safe
        ),
        .executableTarget(
            name: "roster",
            dependencies: [
                "ExpertGroup", "LocalServer", "Phrases", "Policies", "Postgres", "RosterDesk", "RosterSchema",
                "RosterService", "Selection", "SelectionFiles", "Sheets", argumentParser, logging,
            ],
            swiftSettings: safe,
            linkerSettings: [.unsafeFlags(packed, .when(platforms: [.linux], configuration: .release))]
        ),
        .target(
            name: "RosterTesting",
            dependencies: ["LocalServer", "Postgres", "RosterSchema", concurrencyHelpers, logging, subprocess],
            swiftSettings: safe
        ),
        .target(
            name: "RosterServiceTesting",
            dependencies: [
                "Policies", "Postgres", "RosterDesk", "RosterSchema", "RosterService", "RosterTesting", logging,
                nioCore,
                nioPosix,
            ],
            swiftSettings: safe
        ),
        .target(name: "SelectionTesting", dependencies: ["Selection"], swiftSettings: safe),
        .target(name: "BenchmarkReport", path: "Benchmarks/Report", swiftSettings: safe),
        .executableTarget(
            name: "postgres-benchmark",
            dependencies: ["BenchmarkReport", "LocalServer", "Postgres", "RosterTesting", logging, subprocess],
            path: "Benchmarks/Postgres",
            swiftSettings: safe
        ),
        .executableTarget(
            name: "schema-benchmark",
            dependencies: ["BenchmarkReport", "Postgres", "RosterSchema", "RosterTesting", logging],
            path: "Benchmarks/Schema",
            swiftSettings: safe
        ),
        .executableTarget(
            name: "command-benchmark",
            dependencies: ["BenchmarkReport", "LocalServer", "RosterTesting"],
            path: "Benchmarks/Command",
            swiftSettings: safe
        ),
        .executableTarget(
            name: "service-benchmark",
            dependencies: ["BenchmarkReport", "LocalServer", "RosterTesting", subprocess],
            path: "Benchmarks/Service",
            swiftSettings: safe
        ),
        .executableTarget(
            name: "selection-benchmark",
            dependencies: ["BenchmarkReport", "Selection", "SelectionTesting"],
            path: "Benchmarks/Selection",
            swiftSettings: safe
        ),
        .testTarget(name: "ArchitectureTests", swiftSettings: safe),
        .testTarget(name: "ExpertGroupTests", dependencies: ["ExpertGroup"], swiftSettings: safe),
        .testTarget(
            name: "PhrasesTests",
            dependencies: ["Phrases", "Postgres", "RosterTesting"],
            swiftSettings: safe
        ),
        .testTarget(name: "PoliciesTests", dependencies: ["ExpertGroup", "Policies"], swiftSettings: safe),
        .testTarget(
            name: "RosterSchemaTests",
            dependencies: ["LocalServer", "Postgres", "RosterSchema", "RosterTesting", logging],
            exclude: ["Goldens"],
            swiftSettings: safe
        ),
        .testTarget(
            name: "RosterDeskTests",
            dependencies: [
                "ExpertGroup", "Phrases", "Policies", "Postgres", "RosterDesk", "RosterSchema", "RosterTesting",
                "Selection", "SelectionFiles", "Sheets",
            ],
            swiftSettings: safe
        ),
        .testTarget(
            name: "RosterCommandTests",
            dependencies: ["LocalServer", "Phrases", "Postgres", "RosterTesting", "roster"],
            swiftSettings: safe
        ),
        .testTarget(name: "RosterWebTests", dependencies: ["RosterDesk", "RosterWeb", nioCore], swiftSettings: safe),
        .testTarget(
            name: "RosterAPITests",
            dependencies: [
                "ExpertGroup", "Postgres", "RosterAPI", "RosterDesk", "RosterServiceTesting", "RosterTesting",
                "RosterWeb", httpTypes, yams,
            ],
            exclude: ["Goldens"],
            swiftSettings: safe
        ),
        .testTarget(
            name: "RosterServiceTests",
            dependencies: [
                "LocalServer", "Policies", "Postgres", "RosterDesk", "RosterService", "RosterServiceTesting",
                "RosterTesting", "RosterWeb", logging,
            ],
            swiftSettings: safe
        ),
        .testTarget(
            name: "RosterPagesTests",
            dependencies: [
                "ExpertGroup", "Postgres", "RosterDesk", "RosterPages", "RosterServiceTesting", "RosterTesting",
            ],
            swiftSettings: safe
        ),
        .testTarget(name: "SelectionTests", dependencies: ["Selection", "SelectionTesting"], swiftSettings: safe),
        .testTarget(
            name: "SelectionFilesTests",
            dependencies: ["Selection", "SelectionFiles"],
            swiftSettings: safe
        ),
        .testTarget(name: "SheetsTests", dependencies: ["LocalServer", "Sheets"], swiftSettings: safe),
        .testTarget(name: "LocalServerTests", dependencies: ["LocalServer"], swiftSettings: safe),
        .testTarget(
            name: "RosterTestingTests",
            dependencies: ["LocalServer", "Postgres", "RosterTesting"],
            swiftSettings: safe
        ),
        .testTarget(
            name: "PostgresTests",
            dependencies: [
                "Postgres", "RosterTesting", concurrencyHelpers, logging, serviceLifecycle, serviceLifecycleTestKit,
            ],
            swiftSettings: safe
        ),
    ]
)
