package org.openborough.support;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** The real public data kept beside the project, never in it. */
public final class RealFiles {

    private static final Path FOLDER =
            Path.of("..", "..", "shared", "data").toAbsolutePath().normalize();

    private RealFiles() {}

    /** The folder, or one of its files by its path inside; the test is skipped where the data is absent. */
    public static Path realFile(String path) {
        assumeThat(FOLDER).as("the real data is not beside the project").isDirectory();
        return FOLDER.resolve(path);
    }
}
