package dev.glossdeck.deck.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds links: each note at its first place, and never the one whose texts these are. */
final class NewLinks implements TextLinks {
  /** More links would make a card hard to read. */
  private static final int MOST = 12;

  private final NameIndex index;
  private final int self;
  private final Set<Integer> done = new HashSet<>();
  private final List<List<Part>> found = new ArrayList<>();

  NewLinks(NameIndex index, int self) {
    this.index = index;
    this.self = self;
    done.add(self);
  }

  @Override
  public List<Part> next(String text, CharSequence before) {
    boolean isSentenceStart = new Sentences(before, true).areEnded();
    List<Part> parts =
        index.matches(text, isSentenceStart, self).stream()
            .filter(match -> match.target().isPresent() && takes(match.target().getAsInt()))
            .map(match -> new Part(match.start(), match.end(), match.target().getAsInt()))
            .toList();
    // Most texts have none; the list without elements is one for all.
    found.add(parts.isEmpty() ? List.of() : parts);
    return parts;
  }

  private boolean takes(int target) {
    return done.size() <= MOST && done.add(target);
  }

  @Override
  public boolean isFirst(int target) {
    return done.add(target);
  }

  /** The links of all texts so far, each text's in a list. */
  List<List<Part>> found() {
    return List.copyOf(found);
  }
}
