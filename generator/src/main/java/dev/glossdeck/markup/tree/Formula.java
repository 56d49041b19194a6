package dev.glossdeck.markup.tree;

/**
 * A formula as its author wrote it.
 *
 * @param tex its source, without delimiters and without white space at its ends
 * @param display whether it stands on a line of its own, where sums and fractions are large
 */
public record Formula(String tex, boolean display) {}
