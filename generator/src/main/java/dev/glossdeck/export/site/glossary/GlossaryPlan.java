package dev.glossdeck.export.site.glossary;

import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * The distribution of the glossary's names over pages. A glossary that one page has room for is
 * that page; a larger one has pages for each letter, and a first page that leads to them.
 *
 * @param index all names
 * @param parts the pages of letters, in the order of the alphabet; empty for one page
 * @param paths of the deck
 */
public record GlossaryPlan(AlphabeticIndex index, List<LetterPage> parts, DeckPaths paths) {

  /**
   * A page of a letter.
   *
   * @param path in the published folder
   * @param group the letter
   * @param number of the page among those of the letter, 1-based
   * @param lines those of the group that stand on it
   */
  public record LetterPage(
      String path, AlphabeticIndex.Group group, int number, List<AlphabeticIndex.Line> lines) {}

  public static GlossaryPlan of(AlphabeticIndex index, DeckPaths paths) {
    int lines = index.groups().stream().mapToInt(group -> group.lines().size()).sum();
    List<LetterPage> parts = new ArrayList<>();
    if (lines > Slices.MOST) {
      index.groups().forEach(group -> divide(group, paths, parts));
    }
    return new GlossaryPlan(index, List.copyOf(parts), paths);
  }

  private static void divide(AlphabeticIndex.Group group, DeckPaths paths, List<LetterPage> parts) {
    List<List<AlphabeticIndex.Line>> slices = Slices.of(group.lines());
    for (int i = 0; i < slices.size(); i++) {
      String name = group.pageName() + (i == 0 ? "" : "-" + (i + 1));
      parts.add(new LetterPage(paths.glossaryPart(name), group, i + 1, slices.get(i)));
    }
  }

  /** Whether all names stand on one page. */
  public boolean isWhole() {
    return parts.isEmpty();
  }

  /** The address of a letter's first name. */
  public Address placeOf(AlphabeticIndex.Group group) {
    return isWhole()
        ? new Address(paths.glossary(), "#" + group.id())
        : new Address(paths.glossaryPart(group.pageName()), "");
  }

  /** The pages of a letter. */
  public List<LetterPage> pagesOf(AlphabeticIndex.Group group) {
    return parts.stream().filter(part -> part.group().id().equals(group.id())).toList();
  }
}
