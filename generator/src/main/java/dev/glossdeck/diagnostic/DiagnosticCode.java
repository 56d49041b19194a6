package dev.glossdeck.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes of all diagnostics, each with how much it weighs and a sentence that says what it
 * finds. All but errors can be switched off by their codes. {@code 15-codes.md} of the guide is
 * made of this table, which is why the file is long.
 */
public enum DiagnosticCode {

  // What check looks for in the cards themselves
  AMBIGUOUS_NAME(
      Topic.REVIEW,
      Weight.WARNING,
      "Two cards have the same other name, so that texts link to neither."),
  MIXED_QUOTES(
      Topic.REVIEW,
      Weight.WARNING,
      "A deck has straight quotation marks or apostrophes in some places and curly ones in others."),
  NEAR_DUPLICATE(Topic.REVIEW, Weight.WARNING, "Two questions ask almost the same."),
  NOTHING_TO_TYPE(Topic.REVIEW, Weight.WARNING, "A card asks to type an answer that has no text."),
  SAME_ANSWER(
      Topic.REVIEW, Weight.WARNING, "Two questions have the same answer of three words or more."),
  SHORT_ANSWER(
      Topic.REVIEW,
      Weight.WARNING,
      "An answer names fewer things than its question asks for, or is much shorter than the deck's other comparisons."),
  SIDE_CONTINUED(Topic.REVIEW, Weight.WARNING, "A side is too long for one printed card."),
  TAG_CASE(Topic.REVIEW, Weight.WARNING, "Two tags differ in case alone."),
  TWO_ANSWERS(
      Topic.REVIEW, Weight.WARNING, "One question, but for case and end marks, has two answers."),
  TWO_SPELLINGS(
      Topic.REVIEW, Weight.WARNING, "A word of two names is spelled with and without a hyphen."),
  UNBALANCED_CLOZE(
      Topic.REVIEW, Weight.WARNING, "The marks of a gap do not match, so that it stays text."),
  UNFINISHED_ANSWER(Topic.REVIEW, Weight.WARNING, "An answer seems to break off."),
  UNUSED_MEDIA(
      Topic.REVIEW,
      Weight.WARNING,
      "A picture or sound among those of the deck is shown by no card."),

  // Cards and glossary
  CODE_LANGUAGE(
      Topic.CARDS_AND_GLOSSARY,
      Weight.WARNING,
      "A fence of code names a language that has no colours here."),
  EMPTY_ANSWER(Topic.CARDS_AND_GLOSSARY, Weight.ERROR, "A card has no answer."),
  EMPTY_QUESTION(Topic.CARDS_AND_GLOSSARY, Weight.ERROR, "A card has no question."),
  GAP_NOT_ASKED(
      Topic.CARDS_AND_GLOSSARY,
      Weight.WARNING,
      "A gap stands elsewhere than in a question, where it stays text."),
  MISSING_ALT(
      Topic.CARDS_AND_GLOSSARY,
      Weight.WARNING,
      "A picture has no words for those who cannot see it."),
  NO_GAP(Topic.CARDS_AND_GLOSSARY, Weight.ERROR, "A cloze has no gap."),
  REPEATED_ID(Topic.CARDS_AND_GLOSSARY, Weight.ERROR, "Two cards have the same id."),
  REPEATED_QUESTION(Topic.CARDS_AND_GLOSSARY, Weight.WARNING, "The same question stands twice."),
  REPEATED_TERM(Topic.CARDS_AND_GLOSSARY, Weight.WARNING, "Two cards have the same term."),
  TEX(Topic.CARDS_AND_GLOSSARY, Weight.ERROR, "A formula cannot be typeset."),
  UNKNOWN_REFERENCE(
      Topic.CARDS_AND_GLOSSARY, Weight.BOTH, "A reference to another card leads nowhere."),

  // Markup
  FENCE_WORDS(Topic.MARKUP, Weight.WARNING, "Words behind the fence of code are not shown."),
  FOOTNOTE(
      Topic.MARKUP,
      Weight.WARNING,
      "A note at the end of a side is missing, or nothing refers to it."),
  FOREIGN_MARK(
      Topic.MARKUP, Weight.WARNING, "A mark that another program gives a meaning to stays text."),
  HTML_DROPPED(Topic.MARKUP, Weight.WARNING, "HTML has something that is not kept."),
  HTML_IN_MARKDOWN(Topic.MARKUP, Weight.WARNING, "HTML in Markdown is shown as text."),
  INVISIBLE_CHARACTER(
      Topic.MARKUP,
      Weight.WARNING,
      "A text has a character that nobody sees, which is passed over."),
  LINE_ACROSS(Topic.MARKUP, Weight.WARNING, "A line across is not shown."),
  LINK_ADDRESS(Topic.MARKUP, Weight.ERROR, "A link leads nowhere that all outputs know."),
  MEDIA_NAME(Topic.MARKUP, Weight.WARNING, "A name is none of a picture or sound."),
  OBSIDIAN(
      Topic.MARKUP, Weight.WARNING, "A mark that Obsidian alone knows is left out or stays text."),
  ODD_FORMULA(
      Topic.MARKUP, Weight.WARNING, "A formula between dollars reads like prices or words."),
  PICTURE_ADDRESS(Topic.MARKUP, Weight.ERROR, "A picture is not in the deck's folder."),
  TOO_DEEP(Topic.MARKUP, Weight.ERROR, "Lists, quotations or brackets are nested too deeply."),
  TOO_LONG(Topic.MARKUP, Weight.ERROR, "A side is longer than can be read as Markdown."),
  UNCLOSED_COMMENT(
      Topic.MARKUP, Weight.WARNING, "A comment does not end, so that it hides what follows."),
  UNDEFINED_REFERENCE(
      Topic.MARKUP, Weight.WARNING, "A link refers to an address that is not given."),
  UNUSED_REFERENCE(
      Topic.MARKUP,
      Weight.WARNING,
      "An address is given that nothing refers to, so that it is not shown."),

  // Pictures and sounds
  BROKEN_PICTURE(
      Topic.PICTURES_AND_SOUNDS,
      Weight.BOTH,
      "A picture's file is damaged, or not what its name says."),
  LARGE_PICTURE(Topic.PICTURES_AND_SOUNDS, Weight.BOTH, "A picture has too many pixels."),
  MEDIA_IN_THE_WAY(
      Topic.PICTURES_AND_SOUNDS,
      Weight.ERROR,
      "Another file stands where a picture or sound is to be written."),
  MEDIA_NAMES_ALIKE(
      Topic.PICTURES_AND_SOUNDS,
      Weight.ERROR,
      "Two names of pictures or sounds differ in case alone."),
  MEDIA_TARGET(
      Topic.PICTURES_AND_SOUNDS,
      Weight.ERROR,
      "A picture or sound would replace the converted deck."),
  MISSING_MEDIA(Topic.PICTURES_AND_SOUNDS, Weight.BOTH, "A picture or sound is not there."),
  PICTURE_FORMAT(
      Topic.PICTURES_AND_SOUNDS,
      Weight.WARNING,
      "A picture has a format that its ending does not say, or that an output cannot show."),
  SVG_CLEANED(
      Topic.PICTURES_AND_SOUNDS,
      Weight.WARNING,
      "Something was taken out of a drawing, since it may do harm."),
  UNPRINTED_PICTURE(Topic.PICTURES_AND_SOUNDS, Weight.WARNING, "A picture cannot be printed."),

  // Decks
  DECK_ID(Topic.DECKS, Weight.ERROR, "A deck's id cannot name its files, or another deck has it."),
  DESCRIPTION(Topic.DECKS, Weight.WARNING, "A deck's description is more than words."),
  DIRECTION(Topic.DECKS, Weight.ERROR, "A direction of text is none."),
  EMPTY_DECK(Topic.DECKS, Weight.ERROR, "A deck has no card."),
  EMPTY_TOPIC(Topic.DECKS, Weight.BOTH, "A topic has no card, or no name."),
  KIND(Topic.DECKS, Weight.ERROR, "A kind of note is none."),
  LANGUAGE(Topic.DECKS, Weight.ERROR, "A language is none."),
  LIKELY_LANGUAGE(Topic.DECKS, Weight.NOTE, "A deck seems to be in another language than it says."),
  ACCENT(Topic.DECKS, Weight.ERROR, "A deck's colour is none, or a grey."),
  REPOSITORY(Topic.DECKS, Weight.ERROR, "A deck's repository is no address."),
  LAYOUT(Topic.DECKS, Weight.ERROR, "A layout is none."),
  LINT_SETTING(
      Topic.DECKS,
      Weight.BOTH,
      "A deck switches off a code that does not exist, or says so in a way that is not understood."),
  NO_DECK(Topic.DECKS, Weight.ERROR, "A folder holds no deck."),
  NO_PAGE(Topic.DECKS, Weight.ERROR, "A folder of pages holds none."),
  PAGE_NAME(Topic.DECKS, Weight.ERROR, "Two pages have the same address, or one has none."),
  PASSED_OVER(
      Topic.DECKS, Weight.NOTE, "A file in a folder might be meant as a deck, but is not read."),
  SEVERAL_DECKS(Topic.DECKS, Weight.ERROR, "There are several decks where one is wanted."),
  UNKNOWN_FIELD(Topic.DECKS, Weight.WARNING, "A language is named for a field that no card has."),
  UNKNOWN_FORMAT(Topic.DECKS, Weight.ERROR, "A file's ending names no format that can be read."),
  UNKNOWN_SETTING(Topic.DECKS, Weight.WARNING, "A setting does not exist."),

  // Locks
  AMBIGUOUS_REWORDING(
      Topic.LOCKS, Weight.WARNING, "A new card may be one of several former ones in other words."),
  BROKEN_LOCK(Topic.LOCKS, Weight.ERROR, "A line of a lock cannot be read."),
  DECK_RENAMED(
      Topic.LOCKS, Weight.NOTE, "A deck has another title than learners have it under in Anki."),
  GAP_RENUMBERED(
      Topic.LOCKS,
      Weight.WARNING,
      "Gaps have other numbers than before, by which Anki knows them."),
  ID_REPLACED(
      Topic.LOCKS,
      Weight.WARNING,
      "A card has another id than before, and is another card for learners."),
  KIND_CHANGED(
      Topic.LOCKS, Weight.ERROR, "A card got gaps, or lost all of them, which Anki cannot change."),
  LOCK_CONFLICT(Topic.LOCKS, Weight.ERROR, "A lock says two things, as after a merge."),
  LOCK_DECK_ID(Topic.LOCKS, Weight.ERROR, "A lock is that of another deck."),
  LOCK_OUTDATED(
      Topic.LOCKS, Weight.ERROR, "A lock does not fit its deck, and --frozen wants it to."),
  LOCK_VERSION(Topic.LOCKS, Weight.ERROR, "A lock was written by another version of the tool."),
  LOCK_WITHOUT_DECK(Topic.LOCKS, Weight.WARNING, "A lock has no deck beside it."),
  NO_LOCK(
      Topic.LOCKS,
      Weight.WARNING,
      "A deck has no lock, and is built with a fixed time or from files of Git."),

  // Text with separators and spreadsheets
  COLUMNS_CHOSEN(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "Which columns ask and answer was chosen by their names."),
  EMPTY_RECORD(Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.WARNING, "A record is empty."),
  EXTRA_COLUMN(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.ERROR,
      "A record has more fields than the deck has columns."),
  FOREIGN_HEADER(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A header line of another program says nothing here."),
  FORMULA_RESULT(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A cell's formula has no result that can be read."),
  HEADER_VALUE(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.BOTH,
      "A header line has a value that is none, or one that Anki reads otherwise."),
  LONG_QUOTATION(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A quotation goes over many lines."),
  LOOKS_LIKE_HTML(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.WARNING, "A plain deck looks like HTML."),
  LOOKS_LIKE_MARKDOWN(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A plain deck holds signs of Markdown or TeX."),
  NO_SEPARATOR(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.ERROR, "A record has no separator."),
  OTHER_SHEETS(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A workbook has further sheets, which are not read."),
  PADDED_HEADER(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A spreadsheet has put separators behind a header line."),
  REPEATED_HEADER(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.ERROR, "A header line stands twice."),
  SEPARATOR(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.ERROR,
      "A separator is none, or cannot be told."),
  SPREADSHEET(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.ERROR, "A workbook cannot be read."),
  TAGS_LINE(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A first line that could be a card is taken for the tags of all."),
  TITLE_ROW(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.WARNING,
      "A row above the table is left out."),
  TOO_MANY_COLUMNS(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS,
      Weight.ERROR,
      "A record has far too many fields."),
  UNCLOSED_QUOTE(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.ERROR, "A quotation does not end."),
  UNKNOWN_HEADER(
      Topic.TEXT_WITH_SEPARATORS_AND_SPREADSHEETS, Weight.ERROR, "A header line does not exist."),

  // Markdown
  FIELD_NAME(Topic.MARKDOWN, Weight.ERROR, "A field has no name."),
  FRONT_MATTER(Topic.MARKDOWN, Weight.BOTH, "The settings at the top of a file cannot be read."),
  HEADING_ATTRIBUTE(
      Topic.MARKDOWN, Weight.ERROR, "What stands in braces behind a heading cannot be read."),
  SECOND_ANSWER(Topic.MARKDOWN, Weight.ERROR, "A card has two answers."),
  SECOND_TITLE(Topic.MARKDOWN, Weight.BOTH, "A deck has two titles."),
  TEXT_OUTSIDE_CARD(Topic.MARKDOWN, Weight.ERROR, "Text belongs to no card."),
  UNCLOSED_CODE(Topic.MARKDOWN, Weight.ERROR, "A block of code does not end."),
  UNKNOWN_CARD(Topic.MARKDOWN, Weight.ERROR, "A line begins like a card of an unknown kind."),

  // Anki
  CARDS_APART(
      Topic.ANKI, Weight.WARNING, "Cards of one note lie in several decks, of which one is kept."),
  CONTROL_CHARACTER(Topic.ANKI, Weight.BOTH, "A text has a control character."),
  DECK_NAME_CHANGED(
      Topic.ANKI, Weight.WARNING, "Anki cannot have a deck of this name, and gets another."),
  DECK_NAME_SHARED(Topic.ANKI, Weight.WARNING, "Two decks have the same name in Anki."),
  ID_SHARED(
      Topic.ANKI, Weight.WARNING, "Notes of two decks have the same id, which Anki knows once."),
  IMAGE_OCCLUSION(
      Topic.ANKI, Weight.WARNING, "Notes hide parts of pictures, which only Anki does."),
  LOST_TEMPLATES(
      Topic.ANKI, Weight.WARNING, "A note type gives kinds of card that only Anki shows."),
  LOST_TYPING(Topic.ANKI, Weight.WARNING, "Cards ask to type, which the site does not."),
  MISSING_LIBRARY(Topic.ANKI, Weight.ERROR, "Packages cannot be read or written on this system."),
  NOTE_FIELDS(Topic.ANKI, Weight.ERROR, "A note has other fields than its type."),
  UNKNOWN_NOTE_TYPE(
      Topic.ANKI,
      Weight.WARNING,
      "A text names a note type of somebody's Anki, which only a package holds."),
  CARD_TEMPLATE(
      Topic.ANKI,
      Weight.ERROR,
      "A card template shows a field that its note type lacks, or a condition in it does not end."),
  NOTE_TYPE(Topic.ANKI, Weight.ERROR, "A note type is not known."),
  NOTE_TYPE_CHANGED(
      Topic.ANKI,
      Weight.BOTH,
      "A note type has other fields, templates or files than learners have under its id."),
  NOTE_TYPE_FILE(
      Topic.ANKI, Weight.ERROR, "The folder of a note type lacks a file, or one is wrong."),
  PACKAGE_DAMAGED(Topic.ANKI, Weight.ERROR, "A package is damaged."),
  PACKAGE_LARGE(Topic.ANKI, Weight.ERROR, "A package is too large."),
  PACKAGE_ONLY(
      Topic.ANKI,
      Weight.WARNING,
      "Notes have gaps, are reversed or are typed, which a text for plain cards cannot hold."),
  PACKAGE_POINTER(Topic.ANKI, Weight.ERROR, "A file stands for a package that was not fetched."),
  TAG_CHANGED(Topic.ANKI, Weight.WARNING, "Anki cannot have a tag of this name, and gets another."),

  // Paper
  MISSING_GLYPH(Topic.PAPER, Weight.WARNING, "The fonts of the printed cards lack a character."),
  NO_SHAPING(Topic.PAPER, Weight.WARNING, "Letters that should join cannot be joined here."),
  NOTHING_TO_PRINT(
      Topic.PAPER, Weight.BOTH, "The options choose no card of a deck, so its file is empty."),
  SYSTEM_FONT(
      Topic.PAPER,
      Weight.NOTE,
      "A font of the machine is taken for characters that no other font has."),
  TINY_FORMULA(
      Topic.PAPER,
      Weight.WARNING,
      "A formula on a printed card is smaller than the smallest text."),
  TORN_WORD(Topic.PAPER, Weight.WARNING, "A word on a printed card is split without a hyphen."),
  UNUSABLE_FONT(Topic.PAPER, Weight.ERROR, "A font cannot be used."),

  // Files and conversions
  BROKEN_LINK(
      Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "A link of a published site leads nowhere."),
  FIELD_ENDS(
      Topic.FILES_AND_CONVERSIONS,
      Weight.NOTE,
      "The format to convert to does not keep the blanks at the ends of fields."),
  NOT_FOUND(Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "There is no such file or folder."),
  NOT_HELD(
      Topic.FILES_AND_CONVERSIONS,
      Weight.BOTH,
      "The format to convert to cannot hold something; an error unless --lossy is given."),
  NOT_UTF_8(Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "A file is no text in UTF-8 or UTF-16."),
  TEMPLATE(Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "A template of a theme is wrong."),
  MOVED_PAGES(
      Topic.FILES_AND_CONVERSIONS,
      Weight.WARNING,
      "The pages of a deck move, since it is alone in its site no more, or again."),
  UNUSED_TEMPLATE(
      Topic.FILES_AND_CONVERSIONS, Weight.WARNING, "No page is made of a template of a theme."),
  TARGET_EXISTS(
      Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "The file to convert to exists already."),
  OTHER_DECKS(
      Topic.FILES_AND_CONVERSIONS,
      Weight.ERROR,
      "The folder to publish to holds what a build of other decks made."),
  SETTING(
      Topic.FILES_AND_CONVERSIONS,
      Weight.BOTH,
      "A setting in glossdeck.yaml is unknown, its value cannot be, or it may not count as meant."),
  UNREADABLE(Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "A file or folder cannot be read."),
  UNWRITABLE(Topic.FILES_AND_CONVERSIONS, Weight.ERROR, "A file or folder cannot be written.");

  private final Topic topic;
  private final Weight weight;
  private final String meaning;
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  DiagnosticCode(Topic topic, Weight weight, String meaning) {
    this.topic = topic;
    this.weight = weight;
    this.meaning = meaning;
  }

  /** The part of the table that a code stands in. */
  public enum Topic {
    /** Problems that {@code check} looks for in the cards themselves. */
    REVIEW("What check looks for in the cards themselves"),
    /** Cards and glossary. */
    CARDS_AND_GLOSSARY("Cards and glossary"),
    /** Markup. */
    MARKUP("Markup"),
    /** Pictures and sounds. */
    PICTURES_AND_SOUNDS("Pictures and sounds"),
    /** Decks. */
    DECKS("Decks"),
    /** Locks. */
    LOCKS("Locks"),
    /** Text with separators and spreadsheets. */
    TEXT_WITH_SEPARATORS_AND_SPREADSHEETS("Text with separators and spreadsheets"),
    /** Markdown. */
    MARKDOWN("Markdown"),
    /** Anki. */
    ANKI("Anki"),
    /** Paper. */
    PAPER("Paper"),
    /** Files and conversions. */
    FILES_AND_CONVERSIONS("Files and conversions");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /**
     * The heading of this part in {@code 15-codes.md} of the guide.
     *
     * @return a few words
     */
    public String title() {
      return title;
    }
  }

  /** The severities that diagnostics of a code may have. */
  public enum Weight {
    /** Always an error. */
    ERROR,
    /** Always a warning. */
    WARNING,
    /** An error or a warning, as the case may be. */
    BOTH,
    /** Always a note. */
    NOTE
  }

  /**
   * The code of a name.
   *
   * @param id as it stands in messages, such as {@code near-duplicate}
   * @return empty if there is none of this name
   */
  public static Optional<DiagnosticCode> find(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
  }

  /**
   * The reason a code cannot be switched off.
   *
   * @param id as a user wrote it
   * @return the problem and what to do; empty if it can be
   */
  public static Optional<Refusal> refusal(String id) {
    Optional<DiagnosticCode> code = find(id);
    if (code.filter(DiagnosticCode::isSwitchable).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        code.isPresent()
            ? new Refusal(
                "\"" + id + "\" is an error, which cannot be switched off", "mend the deck")
            : new Refusal(
                "there is no code \"" + id + "\"",
                "write "
                    + NearestName.to(id, Arrays.stream(values()).map(DiagnosticCode::id).toList())
                    + " or another code of a warning or note"));
  }

  /**
   * The reason a code cannot be switched off, with its remedy.
   *
   * @param problem the problem
   * @param remedy the remedy
   */
  public record Refusal(String problem, String remedy) {}

  /**
   * The name by which users know the code.
   *
   * @return lower case with hyphens, such as {@code near-duplicate}; stable
   */
  public String id() {
    return id;
  }

  /**
   * The part of the table that the code stands in.
   *
   * @return its topic
   */
  public Topic topic() {
    return topic;
  }

  /**
   * The severities of its diagnostics.
   *
   * @return its weight
   */
  public Weight weight() {
    return weight;
  }

  /**
   * The meaning of its diagnostics.
   *
   * @return a sentence
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Whether a diagnostic of the code may have a severity.
   *
   * @param severity of a diagnostic
   * @return whether the table says so
   */
  boolean allows(Severity severity) {
    return switch (weight) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity == Severity.WARNING;
      case BOTH -> severity != Severity.NOTE;
      case NOTE -> severity == Severity.NOTE;
    };
  }

  /**
   * Whether it can be switched off.
   *
   * @return false if it is always an error
   */
  public boolean isSwitchable() {
    return weight != Weight.ERROR;
  }

  @Override
  public String toString() {
    return id;
  }
}
