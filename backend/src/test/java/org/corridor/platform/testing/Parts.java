package org.corridor.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parts under the tested server: started by the same script that starts them for people. */
final class Parts {
    private static final String VARIABLE = "^CORRIDOR_[A-Z_]+=.*";

    private final Path checkout = Path.of(System.getProperty("corridor.checkout", ".."));
    private final Path data = Path.of("target", "running").toAbsolutePath();
    private Map<String, String> environment = Map.of();

    /** Starts them and makes a fresh server folder with the WAR in it. */
    void start() {
        if (Files.isDirectory(data)) {
            script("stop");
            remove(data);
        }
        script("start", "--port", Integer.toString(freePort()));
        environment = read(data.resolve("run/corridor.env"));
        prepareServer();
        tellArquillian();
    }

    void stop() {
        script("stop");
    }

    /** Ends one of them as a crash would, without a word. */
    void kill(String part) {
        try {
            var pid = Files.readString(data.resolve("run/" + part + ".pid")).replaceFirst("(?s)\\s.*", "");
            var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts them again where they were. */
    void resume() {
        script("start", "--port", get("CORRIDOR_PUBLIC_PORT"));
    }

    String get(String variable) {
        var value = environment.get(variable);
        if (value == null) {
            throw new IllegalStateException("The parts did not say " + variable);
        }
        return value;
    }

    private void script(String command, String... more) {
        var words = new java.util.ArrayList<>(
                List.of(checkout.resolve("corridor").toAbsolutePath().toString(), "parts", command));
        words.addAll(List.of("--data", data.toString()));
        words.addAll(List.of(more));
        try {
            var log = Path.of("target", "parts.log").toFile();
            var code = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("%s ended with %d, see %s".formatted(words, code, log));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void prepareServer() {
        var server = data.resolve("server");
        try {
            copy(Path.of(get("CORRIDOR_SERVER_HOME"), "standalone", "configuration"), server.resolve("configuration"));
            Files.createDirectories(server.resolve("deployments"));
            Files.createDirectories(Path.of(get("CORRIDOR_INDEX_DIR")));
            Files.createDirectories(Path.of(get("CORRIDOR_FILES_DIR")));
            Files.copy(Path.of(System.getProperty("corridor.war")), server.resolve("deployments/corridor.war"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the server's own expressions and as settings of the application: both read the same names. */
    private void tellArquillian() {
        var arguments = environment.entrySet().stream()
                .map(entry -> "-Denv.%s=%s -D%s=%s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue(),
                                entry.getKey().toLowerCase(Locale.ROOT).replace('_', '.'),
                                entry.getValue()))
                .collect(Collectors.joining(" ", "-Dcorridor.rate.limit.factor=1000 ", ""));
        System.setProperty("it.arguments", arguments);
        System.setProperty("it.server.home", get("CORRIDOR_SERVER_HOME"));
        System.setProperty("it.server.base", data.resolve("server").toString());
        System.setProperty("it.port", get("CORRIDOR_PUBLIC_PORT"));
        System.setProperty("it.management.port", get("CORRIDOR_MANAGEMENT_PORT"));
    }

    private static Map<String, String> read(Path file) {
        try {
            var read = new TreeMap<String, String>();
            for (var line : Files.readAllLines(file)) {
                if (line.matches(VARIABLE)) {
                    var at = line.indexOf('=');
                    read.put(line.substring(0, at), line.substring(at + 1));
                }
            }
            return read;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
