package dev.glossdeck.maths;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The properties of the MathJax bundle: the versions of its parts, and its checksums. */
final class BundleInfo {
  private BundleInfo() {}

  /** Loaded on first use. */
  private static final class Facts {
    static final Properties ALL = read();

    private static Properties read() {
      Properties facts = new Properties();
      try (InputStream in = BundleInfo.class.getResourceAsStream("mathjax.properties")) {
        facts.load(in);
        return facts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The SHA-256 of a file of the bundle, in lower-case hexadecimal digits. */
  static String checksum(String file) {
    return Facts.ALL.getProperty(file + ".sha256");
  }
}
