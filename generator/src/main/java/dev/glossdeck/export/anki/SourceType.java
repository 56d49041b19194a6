package dev.glossdeck.export.anki;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.CardTemplate;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.anki.type.TypeSetting.Part;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.json.Json;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** A note type that a deck brings along, as packages hold it and as it makes cards. */
final class SourceType {
  /** Anki gives no cards for gaps of higher numbers. */
  private static final int MOST_GAPS = 500;

  private final AnkiType type;
  private final List<CardTemplate> templates;

  SourceType(AnkiType type) {
    this.type = type;
    this.templates =
        type.templates().stream().map(one -> CardTemplate.of(one.front(), one.back())).toList();
  }

  AnkiType type() {
    return type;
  }

  /** The names of the fields by which its first card asks. */
  List<String> asking() {
    CardTemplate first = templates.get(0);
    return type.isCloze() ? first.clozes() : List.copyOf(first.asked());
  }

  /** The numbers of the cards that Anki makes of a note, ascending from 1; at least one. */
  List<Integer> cards(TypedFields fields) {
    SortedSet<Integer> numbers = type.isCloze() ? gaps(fields) : asking(fields);
    return numbers.isEmpty() ? List.of(1) : List.copyOf(numbers);
  }

  private SortedSet<Integer> gaps(TypedFields fields) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (CardTemplate template : templates) {
      for (String name : template.clozes()) {
        numbers.addAll(content(fields, name).clozes());
      }
    }
    return numbers.headSet(MOST_GAPS + 1);
  }

  private SortedSet<Integer> asking(TypedFields fields) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).asksWith(name -> !isEmpty(content(fields, name)))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  private MarkupText content(TypedFields fields, String name) {
    int index = type.index(name);
    return index < 0 ? new MarkupText("", MarkupFormat.HTML) : fields.contents().get(index);
  }

  private static boolean isEmpty(MarkupText content) {
    return CardTemplate.isEmpty(content.source());
  }

  /**
   * The note type as an object of the column models.
   *
   * @param build the time of the build
   * @param decks the numbers of decks by their names
   */
  Json.Members json(Instant build, ToLongFunction<String> decks) {
    List<Json.Members> templatesJson = new ArrayList<>();
    for (TypeTemplate template : type.templates()) {
      templatesJson.add(json(template, templatesJson.size(), decks));
    }
    List<Json.Members> fieldsJson = new ArrayList<>();
    for (TypeField field : type.fields()) {
      fieldsJson.add(json(field, fieldsJson.size()));
    }
    Json.Members all =
        Json.members()
            .with("id", type.id())
            .with("name", type.name())
            .with("type", type.isCloze() ? 1 : 0)
            .with("mod", type.modified(build).getEpochSecond())
            .with("usn", -1)
            .with("did", Json.NULL)
            .with("tmpls", templatesJson)
            .with("flds", fieldsJson)
            .with("css", type.style())
            .with("req", type.isCloze() ? List.of() : required())
            .with("tags", List.of())
            .with("vers", List.of());
    return set(all, Part.TYPE, type.settings());
  }

  private Json.Members json(TypeTemplate template, int number, ToLongFunction<String> decks) {
    Json.Members members =
        Json.members()
            .with("name", template.name())
            .with("ord", number)
            .with("qfmt", template.front())
            .with("afmt", template.back())
            .with("did", template.deck().<Object>map(decks::applyAsLong).orElse(Json.NULL))
            .with("id", id(template.id()));
    return set(members, Part.TEMPLATE, template.settings());
  }

  private static Json.Members json(TypeField field, int number) {
    Json.Members members =
        Json.members()
            .with("name", field.name())
            .with("ord", number)
            .with("media", List.of())
            .with("id", id(field.id()));
    return set(members, Part.FIELD, field.settings());
  }

  private static Object id(long id) {
    return id == 0 ? Json.NULL : id;
  }

  /** A number of nothing is none. */
  private static Json.Members set(
      Json.Members members, Part part, Map<TypeSetting, Object> settings) {
    Set<TypeSetting> optional =
        Set.of(TypeSetting.STOCK_KIND, TypeSetting.ORIGINAL_ID, TypeSetting.FIELD_ROLE);
    for (TypeSetting setting : TypeSetting.of(part)) {
      if (!optional.contains(setting) || settings.containsKey(setting)) {
        members.with(setting.json(), settings.getOrDefault(setting, setting.initial()));
      }
    }
    return members;
  }

  /** The fields that each card needs, for Anki before 2.1.45. */
  private List<Object> required() {
    List<Object> required = new ArrayList<>();
    for (CardTemplate template : templates) {
      List<Integer> asked =
          template.asked().stream().map(type::index).filter(index -> index >= 0).toList();
      required.add(List.of(required.size(), "any", asked));
    }
    return required;
  }
}
