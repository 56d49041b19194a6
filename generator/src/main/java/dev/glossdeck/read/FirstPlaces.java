package dev.glossdeck.read;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.SideReferences;
import dev.glossdeck.markup.tree.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Collects what the sides of a deck show besides words, and where each first stands. */
public final class FirstPlaces {
  private static final String CARD_LINK = "[[";

  private final SortedMap<String, SourcePosition> media = new TreeMap<>();
  private final Map<Formula, PlacedFormula> formulas = new LinkedHashMap<>();
  private final Set<PlacedLink> links = new LinkedHashSet<>();
  private final Set<PlacedLink> addresses = new LinkedHashSet<>();

  /** Starts empty. */
  public FirstPlaces() {}

  /**
   * The places of notes that stand in no text: each has one place.
   *
   * @param notes all of a deck
   * @return the places of the first uses
   */
  public static FirstPlaces of(List<Note> notes) {
    FirstPlaces places = new FirstPlaces();
    for (Note note : notes) {
      places.addQuestion(note.question(), note.kind(), index -> note.position());
      note.sides().skip(1).forEach(side -> places.add(side, index -> note.position()));
    }
    return places;
  }

  /**
   * Adds what a side shows.
   *
   * @param side as it stands in the file
   * @param place the position of a character of the side's source, by its index in UTF-16 units
   */
  public void add(MarkupText side, IntFunction<SourcePosition> place) {
    SideReferences shown = side.references();
    addNames(shown, side, place);
    if (!shown.formulas().isEmpty()) {
      new FormulaFinder(side.source(), place)
          .find(shown.formulas())
          .forEach(found -> formulas.putIfAbsent(found.formula(), found));
    }
  }

  /**
   * Adds what a question shows. That of a cloze note is never shown as it stands: its formulas are
   * those of its cards.
   *
   * @param side as it stands in the file
   * @param kind of its note
   * @param place the position of a character of the side's source, by its index in UTF-16 units
   */
  public void addQuestion(MarkupText side, NoteKind kind, IntFunction<SourcePosition> place) {
    if (kind != NoteKind.CLOZE) {
      add(side, place);
      return;
    }
    SideReferences written = side.references();
    addNames(written, side, place);
    List<PlacedFormula> near = new FormulaFinder(side.source(), place).find(written.formulas());
    List<MarkupText> faces = new ArrayList<>(List.of(side.filled(), side.asked(number -> true)));
    side.clozes().forEach(gap -> faces.add(side.asked(number -> number == gap)));
    for (MarkupText face : faces) {
      List<Formula> shown = face.references().formulas();
      for (int i = 0; i < shown.size(); i++) {
        SourcePosition start = i < near.size() ? near.get(i).start() : place.apply(0);
        boolean isText = i < near.size() && near.get(i).formula().equals(shown.get(i));
        formulas.putIfAbsent(
            shown.get(i), new PlacedFormula(shown.get(i), start, isText && near.get(i).isText()));
      }
    }
  }

  private void addNames(SideReferences shown, MarkupText side, IntFunction<SourcePosition> place) {
    for (String name : shown.media()) {
      // A name may be written with percent signs, and then the side is near enough.
      int index = Math.max(0, side.source().indexOf(name));
      media.putIfAbsent(name, place.apply(index));
    }
    for (String name : shown.cards()) {
      int index = Math.max(0, side.source().indexOf(CARD_LINK + name));
      links.add(new PlacedLink(name, place.apply(index)));
    }
    for (String address : shown.addresses()) {
      int index = Math.max(0, side.source().indexOf(address));
      addresses.add(new PlacedLink(address, place.apply(index)));
    }
  }

  /**
   * The pictures and sounds that were added.
   *
   * @return the first place of each by its name, sorted by name
   */
  public SortedMap<String, SourcePosition> media() {
    return Collections.unmodifiableSortedMap(media);
  }

  /**
   * The links to cards by their names.
   *
   * @return the first of each name and side, in the order of the sides
   */
  public List<PlacedLink> links() {
    return List.copyOf(links);
  }

  /**
   * The links to other places of the site.
   *
   * @return the first of each address and side, in the order of the sides
   */
  public List<PlacedLink> addresses() {
    return List.copyOf(addresses);
  }

  /**
   * The formulas that were added.
   *
   * @return each once, in the order of their first places
   */
  public List<PlacedFormula> formulas() {
    return List.copyOf(formulas.values());
  }
}
