package org.symposia.stack.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Draws the pictures that stand in place of the photos of the sample release. Every run
 * draws the same.
 */
final class SamplePictures {

	static final int WIDTH = 2400;

	static final int HEIGHT = 1600;

	private static final Color WALL = new Color(0xcdcac2);

	private static final Color LIGHT = new Color(0xe9e5db);

	private static final Color SKIN = new Color(0xd9d0c2);

	private static final Color NECK = new Color(0xc2b7a6);

	/** From the back of the room to the front. */
	private static final List<Color> DEPTHS = List.of(new Color(0x8793a2), new Color(0x4c5f78), new Color(0x24374f));

	private SamplePictures() {
	}

	/** Rows of people before a stage. */
	static BufferedImage group() {
		return draw((graphics) -> {
			fill(graphics, LIGHT, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
			fill(graphics, WALL, new Rectangle2D.Double(0, 0, WIDTH, 980));
			fill(graphics, LIGHT, new Rectangle2D.Double(560, 130, 1280, 610));
			curtain(graphics, 0);
			curtain(graphics, WIDTH - 300);
			Random random = new Random(20260415);
			for (int row = 0; row < DEPTHS.size(); row++) {
				int people = 10 - row % 2;
				double size = 1 + 0.16 * row;
				double step = (WIDTH - 420.0) / people;
				for (int i = 0; i < people; i++) {
					double x = 210 + step * (i + 0.5) + random.nextInt(-16, 17);
					double y = 640 + 215 * row + random.nextInt(-26, 27);
					person(graphics,
							new Person(x, y, size, DEPTHS.get(row), random.nextBoolean(), random.nextBoolean()));
				}
			}
			fill(graphics, DEPTHS.getFirst(), new Rectangle2D.Double(0, 1530, WIDTH, 70));
		});
	}

	/** Two people who sign at a table, two witnesses behind them. */
	static BufferedImage signing() {
		return draw((graphics) -> {
			fill(graphics, LIGHT, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
			fill(graphics, WALL, new Rectangle2D.Double(0, 0, WIDTH, 1050));
			for (int i = 0; i < 5; i++) {
				fill(graphics, LIGHT, new Rectangle2D.Double(330 + 370 * i, 120, 260, 520));
			}
			person(graphics, new Person(985, 470, 1.5, DEPTHS.getFirst(), true, true));
			person(graphics, new Person(1415, 450, 1.5, DEPTHS.getFirst(), false, false));
			person(graphics, new Person(700, 700, 2, DEPTHS.getLast(), false, false));
			person(graphics, new Person(1700, 700, 2, DEPTHS.getLast(), true, true));
			fill(graphics, DEPTHS.get(1), new Rectangle2D.Double(240, 1210, 1920, 390));
			fill(graphics, DEPTHS.getFirst(), new Rectangle2D.Double(240, 1190, 1920, 26));
			document(graphics, 545);
			document(graphics, 1545);
			plant(graphics);
		});
	}

	private static void curtain(Graphics2D graphics, double x) {
		fill(graphics, new Color(0xb4b6b6), new Rectangle2D.Double(x, 0, 300, 1120));
		for (int fold = 0; fold < 6; fold++) {
			fill(graphics, new Color(0x9fa5a9), new Rectangle2D.Double(x + 20 + 50 * fold, 0, 11, 1120));
		}
	}

	private static void person(Graphics2D graphics, Person person) {
		double size = person.size();
		Graphics2D own = (Graphics2D) graphics.create();
		own.translate(person.x(), person.y());
		own.scale(person.turned() ? -size : size, size);
		if (person.longHair()) {
			fill(own, person.colour(), new Ellipse2D.Double(-50, -58, 100, 150));
		}
		fill(own, shade(person.colour(), 18), body(104));
		fill(own, person.colour(), body(100));
		fill(own, LIGHT, polygon(-26, 78, 26, 78, 0, 158));
		fill(own, NECK, new Rectangle2D.Double(-15, 36, 30, 46));
		fill(own, SKIN, polygon(-15, 76, 15, 76, 0, 96));
		Shape head = new Ellipse2D.Double(-37, -47, 74, 98);
		fill(own, SKIN, head);
		fill(own, person.colour(), hair(head));
		own.dispose();
	}

	private static Shape body(double half) {
		Path2D path = new Path2D.Double();
		path.moveTo(-half, 640);
		path.lineTo(-half, 160);
		path.curveTo(-half, 104, -72, 92, -28, 74);
		path.lineTo(28, 74);
		path.curveTo(72, 92, half, 104, half, 160);
		path.lineTo(half, 640);
		path.closePath();
		return path;
	}

	/** The upper part of the head, with a parting. */
	private static Shape hair(Shape head) {
		Area hair = new Area(new Ellipse2D.Double(-43, -56, 86, 96));
		hair.subtract(new Area(new Ellipse2D.Double(-40, -22, 110, 120)));
		Area rest = new Area(head);
		rest.intersect(new Area(new Rectangle2D.Double(-43, -56, 86, 34)));
		hair.add(rest);
		return hair;
	}

	private static void document(Graphics2D graphics, double x) {
		fill(graphics, Color.WHITE, polygon(x, 1196, x + 42, 1116, x + 268, 1116, x + 310, 1196));
		for (int line = 0; line < 3; line++) {
			fill(graphics, WALL, new Rectangle2D.Double(x + 66, 1134 + 16 * line, (line < 2) ? 178 : 96, 5));
		}
	}

	private static void plant(Graphics2D graphics) {
		fill(graphics, DEPTHS.getLast(), new Rectangle2D.Double(1165, 1100, 70, 96));
		for (int leaf = -3; leaf <= 3; leaf++) {
			Graphics2D own = (Graphics2D) graphics.create();
			own.translate(1200, 1112);
			own.rotate(leaf * 0.33);
			fill(own, DEPTHS.get((leaf + 3) % 2), new Ellipse2D.Double(-17, -150, 34, 150));
			own.dispose();
		}
	}

	private static Color shade(Color colour, int lighter) {
		return new Color(colour.getRed() + lighter, colour.getGreen() + lighter, colour.getBlue() + lighter);
	}

	/** The corners as x and y in turn. */
	private static Shape polygon(double... corners) {
		Path2D path = new Path2D.Double();
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.lineTo(corners[i], corners[i + 1]);
		}
		path.closePath();
		return path;
	}

	private static void fill(Graphics2D graphics, Color colour, Shape shape) {
		graphics.setColor(colour);
		graphics.fill(shape);
	}

	private static BufferedImage draw(Consumer<Graphics2D> drawing) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		drawing.accept(graphics);
		graphics.dispose();
		return image;
	}

	/**
	 * A head with shoulders.
	 *
	 * @param x middle of the head
	 * @param y middle of the head
	 * @param size 1 is about 200 pixels wide
	 * @param colour of coat and hair
	 * @param longHair whether the hair reaches the shoulders
	 * @param turned whether the parting is on the other side
	 */
	private record Person(double x, double y, double size, Color colour, boolean longHair, boolean turned) {

	}

}
