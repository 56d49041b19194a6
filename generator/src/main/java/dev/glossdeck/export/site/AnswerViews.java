package dev.glossdeck.export.site;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.link.SideLinker;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes what is shown of a card on a page. */
final class AnswerViews {
  private final DeckSite site;
  private final PagePath page;

  /** Whatever names the card on its page. */
  private final String card;

  /** Puts links to other cards into a side. */
  private final UnaryOperator<Markup> linked;

  AnswerViews(DeckSite site, PagePath page, String card) {
    this(site, page, card, side -> side);
  }

  private AnswerViews(DeckSite site, PagePath page, String card, UnaryOperator<Markup> linked) {
    this.site = site;
    this.page = page;
    this.card = card;
    this.linked = linked;
  }

  /** The same with links to other cards. */
  AnswerViews linkedBy(SideLinker linker) {
    return new AnswerViews(site, page, card, linker::link);
  }

  /** A side with links between its notes; other sides of the card have other names. */
  Views.Side side(MarkupText text, Optional<TextLanguage> language, String name) {
    return new Views.Side(html(text, name), site.language(language));
  }

  /** A side where HTML allows phrases only. */
  Views.Side phrases(MarkupText text, Optional<TextLanguage> language) {
    return new Views.Side(site.phrasesOn(page).html(text), site.language(language));
  }

  /** An answer and the note's further fields, those with content. */
  Views.Answer answer(Note note, MarkupText answer, Optional<TextLanguage> language) {
    // The answer comes first, so that the first place of a term is linked.
    Views.Side side = side(answer, language, "answer");
    List<Views.FieldView> fields = new ArrayList<>();
    for (Field field : note.fields()) {
      if (!field.content().isEmpty()) {
        String name = "field" + (fields.size() + 1);
        Html own = site.language(note.languages().of(field));
        fields.add(new Views.FieldView(named(field), html(field.content(), name), own));
      }
    }
    return new Views.Answer(side, fields);
  }

  private String named(Field field) {
    return field.column().map(number -> site.words().with("column", number)).orElse(field.name());
  }

  private Html html(MarkupText text, String name) {
    return site.blocksOn(page).html(linked.apply(text.parse()), site.notes(card, name));
  }
}
