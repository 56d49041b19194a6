package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.SheetWriter;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints cards on sheets to cut. */
final class SheetPress implements Press {
  private final Imposition imposition;
  private final CardSetter setter;
  private final Signposts signposts;
  private final TaggedDocument document;
  private final Workers workers;
  private final List<Optional<PrintedCard>> waiting = new ArrayList<>();
  private List<Optional<PrintedCard>> first = List.of();
  private Optional<Sheets> written = Optional.empty();
  private int sheets;

  SheetPress(
      Imposition imposition,
      CardSetter setter,
      Signposts signposts,
      TaggedDocument document,
      Workers workers) {
    this.imposition = imposition;
    this.setter = setter;
    this.signposts = signposts;
    this.document = document;
    this.workers = workers;
    int blank = imposition.options().blank() % imposition.cards();
    for (int i = 0; i < blank; i++) {
      waiting.add(Optional.empty());
    }
  }

  /** Sheets whose pages are being written. */
  private record Sheets(
      List<List<Optional<PrintedCard>>> cards, Workers.Pending<List<List<PageContent>>> pages) {}

  /** Adds a sheet before those of cards. */
  void addFirst(List<PageContent> pages) throws IOException {
    add(pages, List.of());
  }

  @Override
  public CardSetter setter() {
    return setter;
  }

  @Override
  public void add(List<PrintedCard> cards) throws IOException {
    cards.forEach(card -> waiting.add(Optional.of(card)));
    if (!imposition.options().stacked()) {
      write(waiting.size() / imposition.cards() * imposition.cards());
    }
  }

  @Override
  public void finish() throws IOException {
    if (imposition.options().stacked()) {
      List<Optional<PrintedCard>> stacked = CutStack.of(waiting, imposition.cards());
      waiting.clear();
      waiting.addAll(stacked);
    }
    if (waiting.stream().anyMatch(Optional::isPresent)) {
      write(waiting.size());
    }
    addWritten(Optional.empty());
  }

  private void write(int count) throws IOException {
    List<List<Optional<PrintedCard>>> full = new ArrayList<>();
    for (int from = 0; from < count; from += imposition.cards()) {
      full.add(List.copyOf(waiting.subList(from, Math.min(count, from + imposition.cards()))));
    }
    List<PrintedCard> cards = waiting.subList(0, count).stream().flatMap(Optional::stream).toList();
    waiting.subList(0, count).clear();
    if (first.isEmpty() && !full.isEmpty()) {
      first = full.get(0);
    }
    // Codes are assigned while nobody looks them up; what is written is added while more is.
    if (written.isPresent()) {
      written.get().pages().await();
    }
    document.codes().register(cards);
    cards.forEach(card -> signposts.name(card.number()));
    SheetWriter writer = writer();
    Sheets next = new Sheets(full, workers.begin(full, it -> writer.pages(it, firstOpen(it))));
    addWritten(Optional.of(next));
  }

  private SheetWriter writer() {
    return new SheetWriter(imposition, document.codes());
  }

  /** Adds the sheets that are written, before those that follow them. */
  private void addWritten(Optional<Sheets> next) throws IOException {
    if (written.isPresent()) {
      List<List<PageContent>> pages = written.get().pages().await();
      for (int i = 0; i < pages.size(); i++) {
        add(pages.get(i), written.get().cards().get(i).stream().flatMap(Optional::stream).toList());
      }
    }
    written = next;
  }

  /** Adds a sheet. */
  private void add(List<PageContent> pages, List<PrintedCard> cards) throws IOException {
    document.add(pages.get(0));
    for (PrintedCard card : cards) {
      signposts.lead(card.number());
    }
    for (PageContent back : pages.subList(1, pages.size())) {
      if (imposition.options().order() == PageOrder.FRONTS_BACKS) {
        document.addAtTheEnd(back);
      } else {
        document.add(back);
      }
    }
    sheets++;
  }

  /** Cards are in order unless stacks of sheets are cut, so that later ones have cards between. */
  private int firstOpen(List<Optional<PrintedCard>> sheet) {
    return imposition.options().stacked()
        ? 1
        : sheet.stream().flatMap(Optional::stream).findFirst().map(PrintedCard::number).orElse(1);
  }

  @Override
  public TaggedDocument document() {
    return document;
  }

  @Override
  public Optional<String> drawing() {
    return first.isEmpty() ? Optional.empty() : Optional.of(writer().drawing(first));
  }

  @Override
  public int sheets() {
    boolean areApart = imposition.options().flip() == Flip.NONE && !imposition.isOneSided();
    return areApart ? 2 * sheets : sheets;
  }
}
