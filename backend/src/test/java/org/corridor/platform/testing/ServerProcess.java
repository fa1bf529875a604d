package org.corridor.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of the tested server, for tests that end it as a power cut would. */
public final class ServerProcess {
    private final ProcessHandle process;
    private final List<String> command;

    private ServerProcess(ProcessHandle process, List<String> command) {
        this.process = process;
        this.command = command;
    }

    /** The server is the process that was told our own server folder. */
    public static ServerProcess running() {
        var base = "-Djboss.server.base.dir=" + System.getProperty("it.server.base");
        for (var process : ProcessHandle.allProcesses().toList()) {
            var words = words(process);
            if (words.contains(base)) {
                return new ServerProcess(process, words);
            }
        }
        throw new AssertionError("No process runs on " + base);
    }

    /** Without a word. */
    public void kill() throws Exception {
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
    }

    /** On the same data. It is up a while later. */
    public void startAgain() throws IOException {
        var again = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "server-after-crash.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(again::destroyForcibly));
    }

    private static List<String> words(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.isReadable(file)
                    ? List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"))
                    : List.of();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
