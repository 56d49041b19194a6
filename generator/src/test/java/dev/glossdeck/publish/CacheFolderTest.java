package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  @Test
  void isWhereEachSystemKeepsSuchThings() {
    Map<String, String> home = Map.of("HOME", "/home/ada");
    Map<String, String> both = Map.of("HOME", "/home/ada", "XDG_CACHE_HOME", "/tmp/cache");

    assertThat(CacheFolder.usual(home, "Linux")).contains(Path.of("/home/ada/.cache/glossdeck"));
    assertThat(CacheFolder.usual(both, "Linux")).contains(Path.of("/tmp/cache/glossdeck"));
    assertThat(CacheFolder.usual(both, "Mac OS X"))
        .contains(Path.of("/home/ada/Library/Caches/glossdeck"));
    assertThat(CacheFolder.usual(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
        .contains(Path.of("/local/glossdeck/cache"));
  }

  @Test
  void isNowhereIfNobodySaysWhereTheUsersFoldersAre() {
    assertThat(CacheFolder.usual(Map.of(), "Linux")).isEmpty();
    assertThat(CacheFolder.usual(Map.of("HOME", ""), "Linux")).isEmpty();
    assertThat(CacheFolder.usual(Map.of("XDG_CACHE_HOME", "relative"), "Linux")).isEmpty();
    assertThat(CacheFolder.usual(Map.of("HOME", "/home/ada"), "Windows 11")).isEmpty();
  }
}
