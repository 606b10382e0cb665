package org.symposia.media.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;

/** Texts and images for tests. */
public final class Samples {

	/** The real release that is recognised and printed without loss. */
	public static final String MEMORANDUM = "/samples/press-release-2026-04-24.md";

	private Samples() {
	}

	public static String memorandum() {
		return text(MEMORANDUM);
	}

	public static String text(String resource) {
		try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] picture(String format) {
		return picture(format, 640, 400);
	}

	/** Black, with a red upper left corner. */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 4, height / 4);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A JPEG whose XMP says that it was drawn. */
	public static byte[] drawing() {
		String xmp = """
				<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
				 Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"/>
				</rdf:RDF></x:xmpmeta>""";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new JpegXmpRewriter().updateXmpXml(picture("jpg", 1500, 1000), out, xmp);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A PNG of a few bytes whose header says 60,000 × 60,000 pixels. */
	public static byte[] decompressionBomb() {
		byte[] png = picture("png", 8, 8);
		ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
		CRC32 sum = new CRC32();
		sum.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
		return png;
	}

}
