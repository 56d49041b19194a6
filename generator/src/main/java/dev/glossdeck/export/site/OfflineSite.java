package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.export.site.asset.MathsFont;
import dev.glossdeck.json.Json;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A site that can be installed and is there without a network. It remembers what is written and in
 * the end adds the service worker with the list of it, and the manifest of the application. Same
 * files, same list.
 */
final class OfflineSite implements Output {
  /** The most that a reader's browser loads unasked: not the gigabytes of a large deck. */
  private static final long MOST_BYTES = 12_000_000;

  /** The files that are kept first; others follow while there is room. */
  private static final List<String> IMPORTANT =
      List.of(DeckPaths.ASSETS, "index.html", "study/", "glossary/", "topics/", "cards/");

  private static final List<Integer> ICON_SIZES = List.of(192, 512);

  private final Output target;
  private final Map<String, KeptFile> files = new ConcurrentHashMap<>();

  /** A file with the CRC-32 of its content: both tell two versions of one file apart. */
  private record KeptFile(long size, int check) {
    String hash() {
      return Long.toString(Integer.toUnsignedLong(check), Character.MAX_RADIX) + "-" + size;
    }
  }

  OfflineSite(Output target) {
    this.target = target;
  }

  @Override
  public void file(String path, Content content) throws IOException {
    target.file(
        path,
        out -> {
          Counter counter = new Counter(out);
          CheckedOutputStream checked = new CheckedOutputStream(counter, new CRC32());
          content.writeTo(checked);
          checked.flush();
          files.put(path, new KeptFile(counter.size, (int) checked.getChecksum().getValue()));
        });
  }

  @Override
  public Optional<Content> made(String path, Supplier<String> key) throws IOException {
    return target.made(path, key);
  }

  /** The paths of all files that were written. */
  Set<String> paths() {
    return files.keySet();
  }

  /** Passes bytes on and counts them. */
  private static final class Counter extends OutputStream {
    private final OutputStream out;
    private long size;

    Counter(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      size += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }

  /**
   * Writes manifest and worker, when all else is written.
   *
   * @param title of the site, if its author has given one
   * @param first the first deck
   */
  void finish(Optional<String> title, DeckInfo first) throws IOException {
    List<Json.Members> icons = new ArrayList<>();
    for (int size : ICON_SIZES) {
      icons.add(icon(size));
    }
    Json.Members manifest =
        Json.members()
            .with("name", title.orElse(first.title()))
            .with("lang", first.language())
            .with("dir", first.text().direction().toString())
            .with("id", "./")
            .with("start_url", DeckPaths.HOME)
            .with("scope", "./")
            .with("display", "standalone")
            .with("background_color", "#f7f5f0")
            .with("theme_color", "#0d4a5e")
            .with("icons", icons);
    file(DeckPaths.MANIFEST, manifest + "\n");
    target.file(DeckPaths.WORKER, "self.glossdeckFiles = " + list() + ";\n" + Assets.worker());
  }

  private Json.Members icon(int size) throws IOException {
    byte[] picture = Assets.read("icon-" + size + ".png");
    String path = DeckPaths.asset(Assets.hashed("icon-" + size + ".png", picture));
    file(path, picture);
    return Json.members()
        .with("src", path)
        .with("sizes", size + "x" + size)
        .with("type", "image/png");
  }

  /**
   * Paths and hashes of the files to keep, sorted by path. Servers give the page for what they lack
   * as an error.
   */
  private String list() {
    SortedMap<String, String> kept = new TreeMap<>();
    long bytes = 0;
    for (Map.Entry<String, KeptFile> file : byImportance()) {
      bytes += file.getValue().size;
      boolean isAsked = !MathsFont.is(file.getKey()) && !file.getKey().equals(DeckPaths.NOT_FOUND);
      if (bytes <= MOST_BYTES && isAsked) {
        kept.put(file.getKey(), file.getValue().hash());
      }
    }
    Json.Members hashes = Json.members();
    kept.forEach(hashes::with);
    return hashes.toString();
  }

  private List<Map.Entry<String, KeptFile>> byImportance() {
    List<List<Map.Entry<String, KeptFile>>> ranks =
        IntStream.rangeClosed(0, IMPORTANT.size())
            .<List<Map.Entry<String, KeptFile>>>mapToObj(rank -> new ArrayList<>())
            .toList();
    new TreeMap<>(files).entrySet().forEach(file -> ranks.get(rank(file.getKey())).add(file));
    return ranks.stream().flatMap(List::stream).toList();
  }

  private static int rank(String path) {
    return IntStream.range(0, IMPORTANT.size())
        .filter(rank -> path.contains(IMPORTANT.get(rank)))
        .findFirst()
        .orElse(IMPORTANT.size());
  }
}
