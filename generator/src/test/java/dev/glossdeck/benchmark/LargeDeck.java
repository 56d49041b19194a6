package dev.glossdeck.benchmark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Decks that are large in some way, the same at each run. Each answer names the card before it. */
enum LargeDeck {
  /** Many cards of plain text. */
  PLAIN("txt", 1, 400, 1600, 6400, 25_000, 100_000),
  /** A card that is nearly as long as readers take, 100 000 characters; the size is in these. */
  ONE_CARD("md", 24_000, 96_000) {
    @Override
    void write(Writer deck, int size, Path folder) throws IOException {
      deck.write("## What is everything?\n");
      for (int i = 0; 30 * i < size; i++) {
        deck.write(i % 20 == 0 ? "\n\n" : "");
        deck.write("It is *word %d* and more. ".formatted(100_000 + i));
      }
    }
  },
  /** Cards that all have the same topic. */
  ONE_TOPIC("md", 6400, 25_000, 100_000) {
    @Override
    void write(Writer deck, int size, Path folder) throws IOException {
      deck.write("# Everything\n\n");
      for (int i = 0; i < size; i++) {
        deck.write("## %s\n\n%s\n\n".formatted(question(i), answer(i)));
      }
    }
  },
  /** Cards of which each has a tag of its own. */
  TAGS("md", 2500, 10_000) {
    @Override
    void write(Writer deck, int size, Path folder) throws IOException {
      for (int i = 0; i < size; i++) {
        deck.write("## %s {.tag%d}\n\n%s\n\n".formatted(question(i), i, answer(i)));
      }
    }
  },
  /** Cards of which each has a picture of its own. */
  PICTURES("md", 2500, 10_000) {
    @Override
    void write(Writer deck, int size, Path folder) throws IOException {
      for (int i = 0; i < size; i++) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, i);
        ImageIO.write(picture, "png", folder.resolve(i + ".png").toFile());
        deck.write("## %s\n\n![a dot](%d.png)\n\n".formatted(question(i), i));
      }
    }
  },
  /** A last answer that mentions all other cards. */
  MENTIONS("txt", 2500, 10_000, 40_000) {
    @Override
    void write(Writer deck, int size, Path folder) throws IOException {
      super.write(deck, size, folder);
      deck.write("What is the rest?|It is");
      for (int i = 0; i < size; i++) {
        deck.write(" a word" + i + ",");
      }
      deck.write(" and no more.\n");
    }
  };

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // It is never handed out.
  private final int[] sizes;

  LargeDeck(String ending, int... sizes) {
    this.ending = ending;
    this.sizes = sizes;
  }

  /** The sizes to try, of which each is about four times the one before. */
  int[] sizes() {
    return sizes.clone();
  }

  /** Writes a deck of a size into a folder; returns its file. */
  Path writeInto(Path folder, int size) throws IOException {
    Path file = folder.resolve("deck." + ending);
    try (Writer deck = Files.newBufferedWriter(file)) {
      write(deck, size, folder);
    }
    return file;
  }

  void write(Writer deck, int size, Path folder) throws IOException {
    for (int i = 0; i < size; i++) {
      deck.write(question(i) + "|" + answer(i) + "\n");
    }
  }

  private static String question(int i) {
    return "What is a word" + i + "?";
  }

  private static String answer(int i) {
    return "It is the meaning number %d, which one knows from a word%d and from what is said of it."
        .formatted(i, Math.max(0, i - 1));
  }
}
