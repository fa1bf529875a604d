package org.corridor.surveys.xlsform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code FOLDER TARGET}: compiles the instruments of a folder that go out with the application, in the build. */
public final class InstrumentsCommand {
    /** The instrument written as a form of its own; the long one beside it is for studies that adapt it. */
    private static final String NAME = "worker-interview";

    private InstrumentsCommand() {}

    /** Fails the build when an instrument has errors. */
    public static void main(String[] arguments) throws IOException {
        var target = Files.createDirectories(Path.of(arguments[1]));
        var made = CompileCommand.compiled(Path.of(arguments[0], NAME + ".md"), target.resolve(NAME + ".xml"));
        if (!made) {
            throw new IOException("The instrument " + NAME + " has errors.");
        }
    }
}
