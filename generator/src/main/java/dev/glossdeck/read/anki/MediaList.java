package dev.glossdeck.read.anki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entry of a package holds which medium: JSON, or a compressed message in newer packages. */
final class MediaList {
  private static final int ENTRIES = 1;
  private static final int NAME = 1;

  private MediaList() {}

  /** The names of entries by the names of media. */
  static Map<String, String> of(PackageFile file, Collection collection)
      throws IOException, PackageFault {
    Optional<byte[]> list = file.bytes("media", PackageFile.MOST_OF_A_LIST);
    if (list.isEmpty()) {
      return Map.of();
    }
    return file.isCompressed() ? fromMessage(list.get()) : fromJson(list.get(), collection);
  }

  private static Map<String, String> fromMessage(byte[] message) throws PackageFault {
    Map<String, String> entries = new HashMap<>();
    int number = 0;
    for (Protobuf.Field entry : Protobuf.fields(message)) {
      if (entry.number() == ENTRIES) {
        List<Protobuf.Field> fields = Protobuf.fields(entry.content());
        String index = Integer.toString(number++);
        fields.stream()
            .filter(field -> field.number() == NAME)
            .findFirst()
            .ifPresent(name -> entries.put(name.text(), index));
      }
    }
    return entries;
  }

  private static Map<String, String> fromJson(byte[] json, Collection collection)
      throws PackageFault {
    Map<String, String> entries = new HashMap<>();
    String text = new String(json, StandardCharsets.UTF_8);
    if (!text.isBlank()) {
      collection.each(
          "select value, key from json_each(?)",
          row -> entries.put(String.valueOf(row.getString(1)), row.getString(2)),
          text);
    }
    return entries;
  }
}
