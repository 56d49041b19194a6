package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Views;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Views of a deck's author, licence, source and date. */
final class FactViews {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("(?i)CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\\d\\.\\d)");
  private static final Pattern CREATIVE_COMMONS_ZERO = Pattern.compile("(?i)CC0(?:[ -]1\\.0)?");
  private static final String COMMONS = "https://creativecommons.org/";

  private FactViews() {}

  /** All facts in the order in which they are shown. */
  static List<Views.FactView> of(DeckFacts facts, Messages words) {
    List<Views.FactView> views = new ArrayList<>();
    facts.author().ifPresent(text -> views.add(view(words, "factAuthor", text, address(text))));
    facts.licence().ifPresent(text -> views.add(view(words, "factLicence", text, licence(text))));
    facts.source().ifPresent(text -> views.add(view(words, "factSource", text, address(text))));
    facts.date().ifPresent(text -> views.add(view(words, "factDate", text, Optional.empty())));
    return List.copyOf(views);
  }

  private static Views.FactView view(
      Messages words, String key, String text, Optional<String> href) {
    return new Views.FactView(words.get(key), text, href);
  }

  /** The address of a licence: its own, or that of Creative Commons. */
  static Optional<String> licence(String text) {
    Matcher commons = CREATIVE_COMMONS.matcher(text);
    if (commons.matches()) {
      String kind = commons.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(COMMONS + "licenses/" + kind + "/" + commons.group(2) + "/");
    }
    return CREATIVE_COMMONS_ZERO.matcher(text).matches()
        ? Optional.of(COMMONS + "publicdomain/zero/1.0/")
        : address(text);
  }

  private static Optional<String> address(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
      return isWeb && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
