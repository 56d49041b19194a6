package dev.glossdeck.export.site;

import dev.glossdeck.export.DeckPaths;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files that all pages share, once at the root of the published folder. */
final class Assets {
  /** The package of the module {@code templates}, as a path of resources. */
  static final String TEMPLATES = "/dev/glossdeck/templates/";

  /** Their names, see {@link DeckPaths#asset}. */
  static final List<String> NAMES = List.of("icon.svg", "study.js", "style.css");

  private Assets() {}

  /** A resource of the module {@code templates}; fails if there is none. */
  static byte[] read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(TEMPLATES + name)) {
      if (in == null) {
        throw new FileNotFoundException("no resource " + TEMPLATES + name);
      }
      return in.readAllBytes();
    }
  }
}
