package org.symposia.media.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** Draws two deterministic sample pictures: a group photo and a signing ceremony. */
public final class SamplePictures {

	private static final int WIDTH = 2400;

	private static final int HEIGHT = 1600;

	private static final Color SKY = new Color(0xe9e4d8);

	private static final List<Color> COATS = List.of(new Color(0x17467f), new Color(0x2f5f98), new Color(0x1c1f24),
			new Color(0x5a616b), new Color(0x8c9bab), new Color(0xb3372b), new Color(0x3c4a5c));

	private static final List<Color> SKINS = List.of(new Color(0xe8c9a8), new Color(0xd9b08c), new Color(0xc08a63),
			new Color(0xf0d7bd), new Color(0x8d5f42));

	private SamplePictures() {
	}

	/** People in four rows before a building. */
	public static byte[] group() {
		return drawn((graphics) -> {
			hall(graphics);
			Random random = new Random(20260415);
			for (int row = 0; row < 4; row++) {
				int people = 9 + row % 2;
				double step = (WIDTH - 640.0) / people;
				for (int i = 0; i < people; i++) {
					double x = 320 + step * (i + 0.5) + random.nextInt(-22, 23);
					person(graphics, x, 720 + row * 190 + random.nextInt(-18, 19), 1 + row * 0.08, random);
				}
			}
		});
	}

	/** Two people at a table, two documents, flowers. */
	public static byte[] signing() {
		return drawn((graphics) -> {
			hall(graphics);
			Random random = new Random(24);
			person(graphics, 800, 760, 2.1, random);
			person(graphics, 1600, 760, 2.1, random);
			fill(graphics, new Color(0xf6f3ec), new Rectangle2D.Double(280, 1180, 1840, 420));
			fill(graphics, new Color(0xddd6c6), new Rectangle2D.Double(280, 1180, 1840, 26));
			document(graphics, 690);
			document(graphics, 1490);
			flowers(graphics, random);
		});
	}

	private static void hall(Graphics2D graphics) {
		fill(graphics, SKY, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		fill(graphics, new Color(0xd8d2c3), new Rectangle2D.Double(160, 180, WIDTH - 320, 1100));
		for (int i = 0; i < 7; i++) {
			double x = 270 + i * 285;
			fill(graphics, new Color(0xc3cbd3), new RoundRectangle2D.Double(x, 280, 150, 460, 150, 150));
			fill(graphics, new Color(0xeef1f4), new Arc2D.Double(x + 14, 294, 122, 122, 0, 180, Arc2D.PIE));
		}
		fill(graphics, new Color(0xbdb5a3), new Rectangle2D.Double(0, 1280, WIDTH, 320));
		fill(graphics, new Color(0xaea691), new Rectangle2D.Double(0, 1430, WIDTH, 170));
	}

	private static void person(Graphics2D graphics, double x, double y, double scale, Random random) {
		Color coat = COATS.get(random.nextInt(COATS.size()));
		double head = 58 * scale;
		double width = 150 * scale;
		fill(graphics, coat,
				new RoundRectangle2D.Double(x - width / 2, y + head, width, 420 * scale, 110 * scale, 110 * scale));
		Path2D collar = new Path2D.Double();
		collar.moveTo(x - 26 * scale, y + head);
		collar.lineTo(x + 26 * scale, y + head);
		collar.lineTo(x, y + head + 84 * scale);
		collar.closePath();
		fill(graphics, new Color(0xf6f3ec), collar);
		Color skin = SKINS.get(random.nextInt(SKINS.size()));
		fill(graphics, skin, new Ellipse2D.Double(x - head / 1.15, y - head, head * 1.74, head * 2.1));
		Color hair = new Color(random.nextBoolean() ? 0x2a2622 : 0x6b5a4a);
		fill(graphics, hair,
				new Arc2D.Double(x - head / 1.1, y - head * 1.12, head * 1.82, head * 1.8, 0, 180, Arc2D.CHORD));
	}

	private static void document(Graphics2D graphics, double x) {
		fill(graphics, new Color(0x17467f), new Rectangle2D.Double(x - 12, 1216, 244, 128));
		fill(graphics, Color.WHITE, new Rectangle2D.Double(x, 1206, 220, 124));
		for (int i = 0; i < 4; i++) {
			fill(graphics, new Color(0xc9ced5), new Rectangle2D.Double(x + 24, 1228 + i * 22, (i < 3) ? 172 : 90, 6));
		}
	}

	private static void flowers(Graphics2D graphics, Random random) {
		fill(graphics, new Color(0x8c9bab), new RoundRectangle2D.Double(1140, 1120, 120, 110, 30, 30));
		for (int i = 0; i < 26; i++) {
			double size = 34 + random.nextInt(26);
			Color petal = (i % 3 == 0) ? new Color(0xb3372b) : (i % 3 == 1) ? new Color(0xf3e4dc) : new Color(0x2b6b45);
			fill(graphics, petal, new Ellipse2D.Double(1200 + random.nextGaussian() * 70 - size / 2,
					1070 + random.nextGaussian() * 38 - size / 2, size, size));
		}
	}

	private static void fill(Graphics2D graphics, Color colour, Shape shape) {
		graphics.setColor(colour);
		graphics.fill(shape);
	}

	private static byte[] drawn(Consumer<Graphics2D> drawing) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		drawing.accept(graphics);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", out);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

}
