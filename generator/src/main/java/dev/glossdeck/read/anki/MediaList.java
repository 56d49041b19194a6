package dev.glossdeck.read.anki;

import dev.glossdeck.read.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The media of a package by the names of its entries: JSON, or a compressed message in newer
 * packages.
 */
final class MediaList {
  private static final int ENTRIES = 1;
  private static final int NAME = 1;

  private final Set<String> wanted;
  private final Map<String, String> entries = new HashMap<>();
  private int listed;

  private MediaList(Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * The list of a package.
   *
   * @param wanted the names of media to look for; others are only counted
   */
  static MediaList of(PackageArchive file, Collection collection, Set<String> wanted)
      throws IOException, PackageFault {
    MediaList media = new MediaList(wanted);
    Optional<byte[]> list = file.bytes("media", PackageArchive.MOST_OF_A_LIST);
    if (list.isPresent() && file.isCompressed()) {
      media.readMessage(list.get());
    } else if (list.isPresent()) {
      media.readJson(new String(list.get(), StandardCharsets.UTF_8), collection);
    }
    return media;
  }

  private void readMessage(byte[] message) throws PackageFault {
    Protobuf.each(
        message,
        entry -> {
          if (entry.number() == ENTRIES) {
            String index = Integer.toString(listed);
            listed++;
            entry.each(field -> add(field.number() == NAME ? field.text() : "", index));
          }
        });
  }

  private void readJson(String json, Collection collection) throws PackageFault {
    if (!json.isBlank()) {
      collection.each(
          "select key, value from json_each(?)",
          row -> {
            listed++;
            add(row.text("value"), row.text("key"));
          },
          json);
    }
  }

  /** Names count in NFC, whatever the disk made of them. */
  private void add(String name, String entry) {
    String normal = Names.nfc(name);
    boolean isNumber = !entry.isEmpty() && entry.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isNumber && wanted.contains(normal)) {
      entries.putIfAbsent(normal, entry);
    }
  }

  /** The name of the entry that should hold a medium. */
  Optional<String> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The number of listed media that were not asked for. */
  int others() {
    return listed - entries.size();
  }
}
