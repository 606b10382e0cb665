package org.symposia.starter.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

import org.springframework.util.function.SingletonSupplier;

/**
 * Sets text for OpenPDF in Source Sans 3 and, for other scripts, in their Noto Sans, and
 * 〓 for a character that no font has. Fonts are read when first needed and shared by all
 * documents.
 */
public final class PdfFonts {

	private final Map<String, BaseFont> loaded = new ConcurrentHashMap<>();

	private final Supplier<ShapedFonts> shaped = SingletonSupplier.of(ShapedFonts::new);

	private final Map<FontStyle, GlyphRuns<FontFamily>> runs = new EnumMap<>(FontStyle.class);

	public PdfFonts() {
		for (FontStyle style : FontStyle.values()) {
			this.runs.put(style, new GlyphRuns<>(List.of(FontFamily.values()),
					(family, codePoint) -> family.isFor(codePoint) && font(family, style).charExists(codePoint)));
		}
	}

	/**
	 * Lets a document shape letters and join them as their script needs it; programs read
	 * the text as it was given. To be called before the document gets its writer.
	 */
	public void applyTo(Document document) {
		document.setGlyphLayoutManager(this.shaped.get().layout());
	}

	/** Black text; size and leading in points. */
	public Phrase phrase(String text, float size, FontStyle style) {
		return phrase(text, size, style, Color.BLACK);
	}

	/** Text in a colour. */
	public Phrase phrase(String text, float size, FontStyle style, Color colour) {
		Phrase phrase = new Phrase(size * 1.4f);
		runs(style).of(text).forEach((run) -> phrase.add(chunk(run, size, style, colour)));
		return phrase;
	}

	/** The width in points of text on one line. */
	public float width(String text, float size, FontStyle style) {
		return (float) runs(style).of(text).stream().mapToDouble((run) -> width(run, size, style)).sum();
	}

	private float width(GlyphRuns.Run<FontFamily> run, float size, FontStyle style) {
		BaseFont font = font(run.font(), style);
		return run.font().needsShaping() ? this.shaped.get().width(font, run.text(), size)
				: font.getWidthPoint(run.text(), size);
	}

	/** The distinct visible characters of a text that no font has, in its order. */
	public List<String> missing(String text) {
		return runs(FontStyle.REGULAR).missing(text);
	}

	private GlyphRuns<FontFamily> runs(FontStyle style) {
		GlyphRuns<FontFamily> known = this.runs.get(style);
		if (known == null) {
			throw new IllegalStateException("No fonts for " + style);
		}
		return known;
	}

	private Chunk chunk(GlyphRuns.Run<FontFamily> run, float size, FontStyle style, Color colour) {
		Chunk chunk = new Chunk(run.text(), new Font(font(run.font(), style), size, Font.NORMAL, colour));
		chunk.setSplitCharacter(Kinsoku.INSTANCE);
		return chunk;
	}

	private BaseFont font(FontFamily family, FontStyle style) {
		return family.needsShaping() ? this.shaped.get().font(family, style)
				: this.loaded.computeIfAbsent(family.file(style), (file) -> load(family, style, file));
	}

	private static BaseFont load(FontFamily family, FontStyle style, String file) {
		try (InputStream stream = family.open(style)) {
			return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(),
					null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
