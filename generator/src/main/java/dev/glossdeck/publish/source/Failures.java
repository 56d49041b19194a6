package dev.glossdeck.publish.source;

import dev.glossdeck.diagnostic.DiagnosedException;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.output.UnreadableFileException;
import dev.glossdeck.read.anki.MissingLibraryException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Failures to read or write a file, in plain words. */
public final class Failures {
  private Failures() {}

  /**
   * The error of a folder that could not be published.
   *
   * @param folder as the user named it
   * @param failure the exception
   * @return an error at the folder, or at the file that is the reason
   */
  public static Diagnostic unwritable(Path folder, IOException failure) {
    return unwritable(folder, "folder", failure);
  }

  /**
   * The error of a file that could not be written.
   *
   * @param file as the user named it
   * @param failure the exception
   * @return an error at the file, or at another one that is the reason
   */
  public static Diagnostic unwritableFile(Path file, IOException failure) {
    return unwritable(file, "file", failure);
  }

  private static Diagnostic unwritable(Path target, String what, IOException failure) {
    if (failure instanceof DiagnosedException known) {
      return known.diagnostic();
    }
    if (failure instanceof MissingLibraryException missing) {
      return Diagnostic.error(
          SourcePosition.startOf(target.toString()),
          DiagnosticCode.MISSING_LIBRARY,
          missing.problem(),
          missing.remedy() + (what.equals("folder") ? ", or build with --only site,pdf" : ""));
    }
    if (failure instanceof UnreadableFileException input) {
      return Diagnostic.error(
          SourcePosition.startOf(input.getFile()),
          DiagnosticCode.UNREADABLE,
          "it cannot be read: " + kind(input.failure()),
          "check its path and permissions");
    }
    return Diagnostic.error(
        SourcePosition.startOf(target.toString()),
        DiagnosticCode.UNWRITABLE,
        "the " + what + " cannot be written: " + reason(failure),
        failure instanceof FileAlreadyExistsException
            ? "move it away, or choose another " + what
            : "check its path, permissions and free space");
  }

  /**
   * Why something could not be read.
   *
   * @param path as the user named it
   * @param what is there, such as {@code the file}
   * @param failure the exception
   * @return an error at its start
   */
  public static Diagnostic unreadable(String path, String what, IOException failure) {
    return Diagnostic.error(
        SourcePosition.startOf(path),
        DiagnosticCode.UNREADABLE,
        what + " cannot be read: " + reason(failure),
        "check its permissions");
  }

  /**
   * The reason of an exception, without its class and without a stack trace.
   *
   * @param failure the exception
   * @return one line
   */
  public static String reason(Throwable failure) {
    if (failure instanceof InvalidPathException path) {
      return path.getInput() + ": cannot be named in this locale; set LC_ALL=C.UTF-8";
    }
    if (!(failure instanceof FileSystemException file)) {
      return Optional.ofNullable(failure.getMessage()).orElse("reading or writing failed");
    }
    if (failure instanceof UnreadableFileException input) {
      return input.getFile() + ": " + kind(input.failure());
    }
    return file.getFile() + ": " + Optional.ofNullable(file.getReason()).orElse(kind(file));
  }

  /** The reason that the class of an exception implies, without the file. */
  static String kind(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return failure instanceof FileAlreadyExistsException
        ? "a file stands where a folder should be"
        : "reading or writing failed";
  }
}
