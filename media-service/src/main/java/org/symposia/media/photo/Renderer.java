package org.symposia.media.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import net.coobird.thumbnailator.Thumbnails;

/**
 * Creates the renditions of a photo: upright, sRGB, without the camera's metadata (such
 * as the location).
 */
final class Renderer {

	Rendered render(PhotoFile file) {
		Orientation orientation = Orientation.of(file);
		Dimensions stored = PhotoDecoder.dimensions(file);
		return new Rendered(orientation.upright(stored), renditions(file, orientation));
	}

	private static Map<Rendition, byte[]> renditions(PhotoFile file, Orientation orientation) {
		Map<Rendition, byte[]> renditions = new EnumMap<>(Rendition.class);
		BufferedImage image = orientation.upright(PhotoDecoder.pixels(file, Rendition.PRINT.edge()));
		for (Rendition rendition : new Rendition[] { Rendition.PRINT, Rendition.PAGE, Rendition.THUMB }) {
			image = scaled(image, rendition.edge());
			renditions.put(rendition, jpeg(image, rendition.quality()));
		}
		return renditions;
	}

	private static BufferedImage scaled(BufferedImage image, int edge) {
		if (Math.max(image.getWidth(), image.getHeight()) <= edge) {
			return image;
		}
		try {
			return Thumbnails.of(image).size(edge, edge).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] jpeg(BufferedImage image, float quality) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(quality).toOutputStream(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * The renditions of a photo.
	 *
	 * @param dimensions dimensions of the upright original
	 * @param files JPEG files by rendition
	 */
	record Rendered(Dimensions dimensions, Map<Rendition, byte[]> files) {

	}

}
