package dev.glossdeck.export.site.page;

import dev.glossdeck.output.Hashes;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Identifies what a page shows: equal for pages whose templates see the same. It goes through what
 * {@link ViewWrapper} lets templates see, so that nothing else can make two pages different.
 */
final class PageKey {
  private static final int USUAL_LENGTH = 1 << 15;

  private byte[] text = new byte[USUAL_LENGTH];
  private int size;

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
    return Hashes.of(Arrays.copyOf(key.text, key.size));
  }

  /** Adds a value such that no two different ones give the same text. */
  private void add(Object value) {
    if (value instanceof String words) {
      write('"', words);
    } else if (value instanceof Html html) {
      write('<', html.markup());
    } else if (value instanceof Boolean bool) {
      write('?', bool ? 1 : 0);
    } else if (value instanceof Integer number) {
      write('#', number);
    } else if (value instanceof Optional<?> optional) {
      write('~', optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        add(optional.get());
      }
    } else if (value instanceof List<?> list) {
      write('[', list.size());
      for (Object one : list) {
        add(one);
      }
    } else if (value instanceof Messages messages) {
      add(messages.language());
    } else if (value instanceof Record view) {
      addParts(view);
    } else {
      throw new IllegalArgumentException("not for templates: " + value);
    }
  }

  private void write(char kind, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    write(kind, bytes.length);
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, text, size, bytes.length);
    size += bytes.length;
  }

  private void write(char kind, int number) {
    makeRoom(1 + Integer.BYTES);
    text[size++] = (byte) kind;
    for (int bits = 0; bits < Integer.SIZE; bits += Byte.SIZE) {
      text[size++] = (byte) (number >> bits);
    }
  }

  private void makeRoom(int length) {
    if (text.length - size < length) {
      text = Arrays.copyOf(text, 2 * (size + length));
    }
  }

  private void addParts(Record view) {
    ViewWrapper.Parts parts = ViewWrapper.parts(view.getClass());
    write('(', parts.name());
    for (Method part : parts.all()) {
      add(ViewWrapper.read(part, view));
    }
  }
}
