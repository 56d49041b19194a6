package dev.glossdeck.export.site.page;

import dev.glossdeck.output.Hashes;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Identifies what a page shows: equal for pages whose templates see the same. It goes through what
 * {@link ViewWrapper} lets templates see, so that nothing else can make two pages different.
 */
final class PageKey {
  private static final int USUAL_LENGTH = 1 << 15;

  private final ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_LENGTH);

  private PageKey() {}

  /**
   * Hashes a page.
   *
   * @param page any page
   * @param templates identifies the templates, and the names of shared files that they write
   * @return hexadecimal digits
   */
  static String of(Page page, String templates) {
    PageKey key = new PageKey();
    key.add(templates);
    key.add(page);
    return Hashes.of(key.text.toByteArray());
  }

  /** Adds a value such that no two different ones give the same text. */
  private void add(Object value) {
    if (value instanceof String words) {
      write("\"" + words.length() + ":");
      write(words);
    } else if (value instanceof Html html) {
      text.write('<');
      add(html.markup());
    } else if (value instanceof Boolean || value instanceof Integer) {
      write(value + ";");
    } else if (value instanceof Optional<?> optional) {
      text.write(optional.isPresent() ? '+' : '-');
      optional.ifPresent(this::add);
    } else if (value instanceof List<?> list) {
      write("[" + list.size() + ":");
      list.forEach(this::add);
    } else if (value instanceof Messages messages) {
      add(messages.language());
    } else if (value instanceof Record view) {
      addParts(view);
    } else {
      throw new IllegalArgumentException("not for templates: " + value);
    }
  }

  private void write(String part) {
    text.writeBytes(part.getBytes(StandardCharsets.UTF_8));
  }

  private void addParts(Record view) {
    write("(" + view.getClass().getSimpleName());
    for (Method part : ViewWrapper.parts(view.getClass()).values()) {
      add(ViewWrapper.read(part, view));
    }
  }
}
