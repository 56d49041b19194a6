/** Exporters and what they share; one package a format below this one. */
package dev.glossdeck.export;
