package dev.glossdeck.anki.type;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note type that learners have already. Anki updates their notes only under the same number, with
 * as many fields and templates of the same names or numbers.
 *
 * @param id the number by which Anki knows it
 * @param name the name that learners see
 * @param isCloze whether its cards are the gaps of a field
 * @param fields one at least
 * @param templates one at least
 * @param style CSS for all of its cards
 * @param settings those that are not the initial ones
 * @param edition when it last changed
 * @param files the files that style and templates use
 */
public record AnkiType(
    long id,
    String name,
    boolean isCloze,
    List<TypeField> fields,
    List<TypeTemplate> templates,
    String style,
    Map<TypeSetting, Object> settings,
    Edition edition,
    List<TypeFile> files) {
  /** A file of the collection that a style or template names. */
  private static final Pattern FILE =
      Pattern.compile("(?<![\\w.-])(_[\\p{L}\\p{N}._-]+\\.[A-Za-z0-9]{1,5})(?![\\w.-])");

  /**
   * The time of a type's last change. Anki takes its style and templates only if they are newer.
   *
   * @param time of the last change that is known, in whole seconds
   * @param isSince whether it has changed since
   * @param folder of its files, relative to that of its deck; empty if it comes from a package
   */
  public record Edition(Instant time, boolean isSince, String folder) {}

  /** Copies the collections. */
  public AnkiType {
    fields = List.copyOf(fields);
    templates = List.copyOf(templates);
    settings = changed(settings);
    files = List.copyOf(files);
  }

  /**
   * The type with the files that it uses.
   *
   * @param found files whose names are among {@link #fileNames}
   * @return a copy that is the same otherwise
   */
  public AnkiType with(List<TypeFile> found) {
    return new AnkiType(id, name, isCloze, fields, templates, style, settings, edition, found);
  }

  /**
   * The type as it is now.
   *
   * @param now when it last changed
   * @return a copy that is the same otherwise
   */
  public AnkiType since(Edition now) {
    return new AnkiType(id, name, isCloze, fields, templates, style, settings, now, files);
  }

  /**
   * The time of its last change.
   *
   * @param build the time of the build, for a type that has changed since it was last known
   * @return in whole seconds
   */
  public Instant modified(Instant build) {
    Instant next = edition.time.plusSeconds(1);
    return !edition.isSince ? edition.time : build.isBefore(next) ? next : build;
  }

  /**
   * The index of a field.
   *
   * @param field its name
   * @return -1 if there is none
   */
  public int index(String field) {
    return fields.stream().map(TypeField::name).toList().indexOf(field);
  }

  /**
   * The files of Anki's collection that style and templates name.
   *
   * @return names that begin with {@code _}, sorted
   */
  public Set<String> fileNames() {
    return Stream.concat(
            Stream.of(style), templates.stream().flatMap(one -> Stream.of(one.front(), one.back())))
        .flatMap(text -> FILE.matcher(text).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * All that a learner gets to see of it, in one text; what differs there is another edition.
   *
   * @return names, texts and settings, each with its length before it
   */
  public String content() {
    StringBuilder all = new StringBuilder();
    Stream<Object> parts =
        Stream.of(
                Stream.of(name, isCloze, style, settings),
                fields.stream().flatMap(one -> Stream.of(one.name(), one.id(), one.settings())),
                templates.stream()
                    .flatMap(
                        one ->
                            Stream.of(
                                one.name(), one.id(), one.front(), one.back(), one.settings())))
            .flatMap(some -> some);
    parts.map(Object::toString).forEach(part -> all.append(part.length()).append(':').append(part));
    return all.toString();
  }

  /** Settings without those that have their initial value. */
  static Map<TypeSetting, Object> changed(Map<TypeSetting, Object> settings) {
    Map<TypeSetting, Object> changed = new EnumMap<>(TypeSetting.class);
    settings.forEach(
        (setting, value) -> {
          if (!same(setting.initial(), value)) {
            changed.put(setting, value);
          }
        });
    return Collections.unmodifiableMap(changed);
  }

  private static boolean same(Object initial, Object value) {
    return initial instanceof String text
        ? text.strip().equals(value.toString().strip())
        : initial.equals(value);
  }
}
