// The bundler turns the style sheets that main.tsx imports into the page's <style>.
declare module '*.css';
