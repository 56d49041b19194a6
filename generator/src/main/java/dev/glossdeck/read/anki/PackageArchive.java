package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.read.CountedStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The ZIP of a package. Names in it choose what is read and never where something is written; what
 * comes out of an entry is bounded.
 */
final class PackageArchive implements Closeable {
  private static final long MOST_OF_A_COLLECTION = 1L << 30;
  static final long MOST_OF_A_LIST = 16L << 20;
  private static final long MOST_OF_A_MEDIUM = 256L << 20;

  /** The first bytes of a pointer into Git's large file storage. */
  private static final String POINTER = "version https://git-lfs";

  private final ZipFile zip;
  private final boolean isCompressed;

  private PackageArchive(ZipFile zip) {
    this.zip = zip;
    this.isCompressed = zip.getEntry("collection.anki21b") != null;
  }

  static PackageArchive open(Path file) throws IOException, PackageFault {
    try {
      return new PackageArchive(new ZipFile(file.toFile()));
    } catch (ZipException | IllegalArgumentException e) {
      throw isPointer(file) ? pointer() : noPackage();
    }
  }

  private static boolean isPointer(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(POINTER.length());
      return new String(start, StandardCharsets.UTF_8).equals(POINTER);
    }
  }

  private static PackageFault pointer() {
    return new PackageFault(
        DiagnosticCode.PACKAGE_POINTER,
        "the file is only a pointer of Git LFS to the package",
        "run git lfs pull");
  }

  private static PackageFault noPackage() {
    return PackageFault.damaged("the file is no Anki package, or only a part of one");
  }

  /**
   * Whether the collection and the media are compressed with Zstandard, as Anki does since 2.1.50.
   */
  boolean isCompressed() {
    return isCompressed;
  }

  /** The database, of the newest format that is there. */
  byte[] collection() throws IOException, PackageFault {
    String name = isCompressed ? "collection.anki21b" : legacy();
    long most = Math.min(MOST_OF_A_COLLECTION, Runtime.getRuntime().maxMemory() / 2);
    return bytes(name, most).orElseThrow();
  }

  private String legacy() throws PackageFault {
    for (String name : new String[] {"collection.anki21", "collection.anki2"}) {
      if (zip.getEntry(name) != null) {
        return name;
      }
    }
    throw PackageFault.damaged("the package holds no collection");
  }

  /** An entry as a whole; empty if there is none. */
  Optional<byte[]> bytes(String name, long most) throws IOException, PackageFault {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(whole(entry, most));
    } catch (TooLargeException e) {
      throw new PackageFault(
          DiagnosticCode.PACKAGE_LARGE,
          "\"" + name + "\" in the package is larger than " + (most >> 20) + " MB",
          "export a part of it, or give Java more memory with -Xmx");
    } catch (MissingLibraryException e) {
      throw e;
    } catch (IOException e) {
      // Whatever is wrong with the bytes: of the file itself the directory could be read.
      throw PackageFault.damaged("\"" + name + "\" in the package is damaged");
    }
  }

  /** Counted before it is kept, so that an array of its size is all the memory that it takes. */
  private byte[] whole(ZipEntry entry, long most) throws IOException {
    long size = isCompressed ? counted(entry, most) : entry.getSize();
    if (size < 0 || size > most) {
      throw new TooLargeException(most);
    }
    byte[] bytes = new byte[(int) size];
    try (InputStream in = stream(entry, most)) {
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0) {
        throw new ZipException("not of the size that it says");
      }
    }
    return bytes;
  }

  private long counted(ZipEntry entry, long most) throws IOException {
    try (InputStream in = stream(entry, most)) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Whether there is an entry. */
  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  private InputStream stream(ZipEntry entry, long most) throws IOException {
    InputStream in = zip.getInputStream(entry);
    return new CountedStream(
        isCompressed ? NativeLibraries.decompressed(in) : in,
        (total, count) -> {
          if (total > most) {
            throw new TooLargeException(most);
          }
        });
  }

  /** Opens a medium. */
  InputStream medium(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the package has no entry \"" + name + "\" any more");
    }
    return stream(entry, MOST_OF_A_MEDIUM);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** More came out of an entry than is read. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(long most) {
      super("the file is larger than " + (most >> 20) + " MB");
    }
  }
}
