package org.symposia.media.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;

/**
 * EXIF orientation (tag 0x0112).
 *
 * @param tag 1 (upright) to 8
 */
record Orientation(int tag) {

	static Orientation of(PhotoFile file) {
		if (file.format().equals("png")) {
			return new Orientation(1);
		}
		try {
			ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file.bytes()))
				.getFirstDirectoryOfType(ExifIFD0Directory.class);
			Integer tag = (exif != null) ? exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
			return new Orientation((tag != null && tag >= 1 && tag <= 8) ? tag : 1);
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			return new Orientation(1);
		}
	}

	Dimensions upright(Dimensions stored) {
		return isTurned() ? stored.turned() : stored;
	}

	BufferedImage upright(BufferedImage image) {
		if (this.tag == 1) {
			return image;
		}
		Dimensions size = upright(new Dimensions(image.getWidth(), image.getHeight()));
		BufferedImage upright = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = upright.createGraphics();
		graphics.drawImage(image, transform(image.getWidth(), image.getHeight()), null);
		graphics.dispose();
		return upright;
	}

	private boolean isTurned() {
		return this.tag >= 5;
	}

	private AffineTransform transform(int width, int height) {
		return switch (this.tag) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
