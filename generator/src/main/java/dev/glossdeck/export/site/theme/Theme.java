package dev.glossdeck.export.site.theme;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.output.UnreadableFileException;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The look that an author gives a site: an accent, and a folder with style sheets, an icon and
 * templates.
 *
 * @param folder the files; those named like ours take their place
 * @param accent a colour {@code #rrggbb}, whose hue the site takes; lightness stays, so that text
 *     can be read
 */
public record Theme(Optional<Path> folder, Optional<String> accent) {
  private static final String STYLE = "style.css";
  private static final String ICON = "icon.svg";

  public static Theme of(SiteSettings settings) {
    return new Theme(settings.theme(), settings.accent());
  }

  /**
   * The shared files with those of the theme: its style sheets stand behind ours in no layer, so
   * that their rules win.
   *
   * @param decks whose authors may have chosen a colour, which wins over that of the site
   * @throws UnreadableFileException if a file of the theme cannot be read
   */
  public Assets assets(Collection<DeckInfo> decks) throws IOException {
    try {
      return styled(decks);
    } catch (FileSystemException e) {
      throw new UnreadableFileException(Path.of(e.getFile()), e);
    }
  }

  private Assets styled(Collection<DeckInfo> decks) throws IOException {
    StringBuilder rules = new StringBuilder();
    hue().ifPresent(hue -> rules.append(":root { --accent-hue: ").append(hue).append("; }\n"));
    rules.append(Hues.rules(decks));
    for (Path sheet : sheets()) {
      rules.append(Files.readString(sheet, StandardCharsets.UTF_8).strip()).append('\n');
    }
    Assets assets = Assets.load();
    Assets styled = rules.isEmpty() ? assets : assets.changed(STYLE, text -> text + rules);
    Optional<Path> icon = folder.map(in -> in.resolve(ICON)).filter(Files::isRegularFile);
    if (icon.isEmpty()) {
      return styled;
    }
    String drawing = Files.readString(icon.get(), StandardCharsets.UTF_8);
    return styled.changed(ICON, text -> drawing);
  }

  private List<Path> sheets() throws IOException {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".css"))
          .sorted()
          .toList();
    }
  }

  /** The accent's hue in OKLCH, in degrees (CSS Color Level 4, 9); empty without an accent. */
  public Optional<Integer> hue() {
    return accent.map(colour -> Oklch.hue(Color.decode(colour)));
  }
}
