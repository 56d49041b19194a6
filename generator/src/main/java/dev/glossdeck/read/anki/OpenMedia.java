package dev.glossdeck.read.anki;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the media of a package. The package stays open until as many were opened and closed as it
 * has, since opening one with ten thousand entries takes long.
 */
final class OpenMedia {
  private final Path file;
  private final int media;
  private Optional<PackageArchive> zip = Optional.empty();
  private int opened;
  private int closed;

  /**
   * None open yet.
   *
   * @param file the package
   * @param media the number of its media that notes show
   */
  OpenMedia(Path file, int media) {
    this.file = file;
    this.media = media;
  }

  /** A medium by the name of its entry. */
  synchronized InputStream open(String entry) throws IOException {
    PackageArchive from = zip.isPresent() ? zip.get() : open();
    InputStream medium = from.medium(entry);
    opened++;
    return new FilterInputStream(medium) {
      private boolean isOpen = true;

      @Override
      public void close() throws IOException {
        super.close();
        if (isOpen) {
          isOpen = false;
          closed();
        }
      }
    };
  }

  private PackageArchive open() throws IOException {
    try {
      PackageArchive fresh = PackageArchive.open(file);
      zip = Optional.of(fresh);
      return fresh;
    } catch (PackageFault e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private synchronized void closed() throws IOException {
    closed++;
    if (zip.isPresent() && closed == opened && closed >= media) {
      zip.get().close();
      zip = Optional.empty();
      opened = 0;
      closed = 0;
    }
  }
}
