package dev.glossdeck.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The files of a folder, found by the path of an address; nothing outside of it. */
final class ServedFolder {
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

  private static final String SCRIPT = "<script src=\"/_glossdeck/reload.js\"></script>";
  private static final String MISSING =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not here</title>"
          + "<p>There is no such page. <a href=\"/\">To the start</a></p>"
          + SCRIPT;

  private final Path folder;

  ServedFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Finds the response to an address.
   *
   * @param path decoded, beginning with a slash
   * @throws IOException if a file cannot be read
   */
  ServedFile find(String path) throws IOException {
    Path file = resolve(path);
    if (Files.isDirectory(file)) {
      if (!path.endsWith("/")) {
        return new ServedFile(ServedFile.MOVED, HTML, escaped(path + "/"));
      }
      file = file.resolve("index.html");
    }
    if (!Files.isRegularFile(file) || !isWithin(file)) {
      return new ServedFile(404, HTML, MISSING.getBytes(StandardCharsets.UTF_8));
    }
    byte[] content = Files.readAllBytes(file);
    String type = type(file);
    return new ServedFile(200, type, type.equals(HTML) ? withScript(content) : content);
  }

  private Path resolve(String path) {
    try {
      Path file = folder.resolve(path.substring(1)).normalize();
      return file.startsWith(folder) ? file : folder.resolve(".none");
    } catch (InvalidPathException e) {
      return folder.resolve(".none");
    }
  }

  /** No hidden file, and no link that leads out of the folder. */
  private boolean isWithin(Path file) throws IOException {
    for (Path name : folder.relativize(file)) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return file.toRealPath().startsWith(folder.toRealPath());
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

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte[] withScript(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("</body>");
    return (end < 0 ? text + SCRIPT : text.substring(0, end) + SCRIPT + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
