package dev.glossdeck.serve;

import dev.glossdeck.export.DeckPaths;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The files of the last build, found by the path of an address. */
final class ServedSite {
  private static final String HTML = "text/html; charset=utf-8";

  /** Media types of what sites of ours hold; browsers refuse scripts and styles of another type. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private static final String SCRIPT =
      "<script src=\"/_glossdeck/reload.js\" data-build=\"%d\"></script>";
  private static final String MISSING =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not here</title>"
          + "<p>There is no such page. <a href=\"/\">To the start</a></p>";

  /** Takes the place of the site's worker, and takes away one that an earlier site has left. */
  private static final String NO_WORKER =
      "self.addEventListener('install', () => self.skipWaiting());"
          + "self.addEventListener('activate', (event) => event.waitUntil("
          + "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))"
          + ".then(() => self.registration.unregister())));";

  private volatile LiveFiles files = new LiveFiles(false);

  /** Shows the files of another build. */
  void show(LiveFiles others) {
    files = others;
  }

  /**
   * The file at an address.
   *
   * @param path decoded, beginning with a slash
   * @param build the number of the build that was last shown, so that a page knows whether it is
   *     old
   * @throws IOException if a file cannot be made
   */
  ServedFile find(String path, long build) throws IOException {
    LiveFiles now = files;
    String name = path.substring(1);
    if (name.equals(DeckPaths.WORKER)) {
      return new ServedFile(200, TYPES.get("js"), NO_WORKER.getBytes(StandardCharsets.UTF_8));
    }
    if (now.isFolder(name)) {
      return new ServedFile(ServedFile.MOVED, HTML, escaped(path + "/"));
    }
    String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    Optional<byte[]> content = now.read(file);
    if (content.isEmpty()) {
      return new ServedFile(404, HTML, withScript(MISSING, build));
    }
    String type = type(file);
    byte[] sent = type.equals(HTML) ? withScript(text(content.get()), build) : content.get();
    return new ServedFile(200, type, sent);
  }

  /** RFC 3986, 2.1. */
  private static byte[] escaped(String path) {
    try {
      String escaped = new URI(null, null, path, null).toASCIIString();
      return escaped.getBytes(StandardCharsets.US_ASCII);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] withScript(String page, long build) {
    String script = SCRIPT.formatted(build);
    int end = page.lastIndexOf("</body>");
    return (end < 0 ? page + script : page.substring(0, end) + script + page.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
